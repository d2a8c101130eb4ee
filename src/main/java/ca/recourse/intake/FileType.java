package ca.recourse.intake;

/** What a file is, found from its bytes and never from its name. */
public enum FileType {
    EMPTY("application/x-empty"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    ODT("application/vnd.oasis.opendocument.text"),
    RTF("application/rtf"),
    HTML("text/html"),
    TEXT("text/plain"),
    TIFF("image/tiff"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    JPEG_2000("image/jp2"),
    WEBP("image/webp"),
    GIF("image/gif"),
    BMP("image/bmp"),
    HEIC("image/heic"),
    MAIL("message/rfc822"),
    OUTLOOK_MAIL("application/vnd.ms-outlook"),
    WINMAIL("application/vnd.ms-tnef"),
    MBOX("application/mbox"),
    PST("application/vnd.ms-outlook-pst"),
    ZIP("application/zip"),
    TAR("application/x-tar"),
    SEVEN_ZIP("application/x-7z-compressed"),
    COMPRESSED("application/gzip"),
    PROTECTED_OFFICE("application/x-tika-ooxml-protected"),
    OTHER_OFFICE("application/x-tika-msoffice"),
    OTHER("application/octet-stream");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** A message or an archive, to be unpacked. */
    public boolean isContainer() {
        return isMail()
                || this == MBOX
                || this == PST
                || this == ZIP
                || this == TAR
                || this == SEVEN_ZIP
                || this == COMPRESSED;
    }

    /** A message, whose own words may be a letter. */
    public boolean isMail() {
        return this == MAIL || this == OUTLOOK_MAIL || this == WINMAIL;
    }
}
