package ca.recourse.intake;

import ca.recourse.intake.container.MboxReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is by looking at its bytes. */
public final class FileTypes {

    private static final int HEAD = 8192;
    private static final int PDF_HEAD = 1024;
    private static final int TAR_BLOCK = 512;
    private static final int MOST_ENTRIES_LOOKED_AT = 12;

    private record Signature(FileType type, int offset, String bytes) {}

    // Bytes as Latin-1 characters.
    private static final List<Signature> SIGNATURES = List.of(
            new Signature(FileType.PDF, 0, "%PDF-"),
            new Signature(FileType.RTF, 0, "{\\rtf"),
            new Signature(FileType.PNG, 0, "\u0089PNG\r\n"),
            new Signature(FileType.JPEG, 0, "\u00FF\u00D8\u00FF"),
            new Signature(FileType.TIFF, 0, "II*\0"),
            new Signature(FileType.TIFF, 0, "MM\0*"),
            new Signature(FileType.TIFF, 0, "II+\0"),
            new Signature(FileType.TIFF, 0, "MM\0+"),
            new Signature(FileType.JPEG_2000, 0, "\0\0\0\fjP  "),
            new Signature(FileType.JPEG_2000, 0, "\u00FFO\u00FFQ"),
            new Signature(FileType.WEBP, 8, "WEBPVP8"),
            new Signature(FileType.GIF, 0, "GIF87a"),
            new Signature(FileType.GIF, 0, "GIF89a"),
            new Signature(FileType.BMP, 6, "\0\0\0\0"),
            new Signature(FileType.HEIC, 4, "ftyphei"),
            new Signature(FileType.HEIC, 4, "ftyphev"),
            new Signature(FileType.HEIC, 4, "ftypmif1"),
            new Signature(FileType.HEIC, 4, "ftypmsf1"),
            new Signature(FileType.PST, 0, "!BDN"),
            new Signature(FileType.WINMAIL, 0, "x\u009F>\""),
            new Signature(FileType.SEVEN_ZIP, 0, "7z\u00BC\u00AF'\u001C"),
            new Signature(FileType.COMPRESSED, 0, "\u001F\u008B\b"),
            new Signature(FileType.COMPRESSED, 0, "\u00FD7zXZ\0"),
            new Signature(FileType.COMPRESSED, 4, "1AY&SY"));
    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|table|div|p|span|title)[\\s>]");

    private FileTypes() {}

    public static FileType of(Original original) {
        String head = head(original);
        if (head.isEmpty()) {
            return FileType.EMPTY;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zipped(original);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return compound(original);
        }
        return SIGNATURES.stream()
                .filter(signature -> head.startsWith(signature.bytes(), signature.offset()))
                .filter(signature -> signature.type() != FileType.BMP || head.startsWith("BM"))
                .filter(signature ->
                        signature.offset() != 4 || !signature.bytes().startsWith("1AY") || head.startsWith("BZh"))
                .map(Signature::type)
                .findFirst()
                .orElseGet(() -> isTar(original) ? FileType.TAR : worded(original, head));
    }

    // Its first block holds a sum of itself, in the oldest kind too.
    private static boolean isTar(Original original) {
        byte[] first = first(original, TAR_BLOCK);
        try {
            return first.length == TAR_BLOCK && TarUtils.verifyCheckSum(first);
        } catch (IllegalArgumentException e) {
            // Where the sum would stand, there is no number.
            return false;
        }
    }

    private static FileType worded(Original original, String head) {
        if (MailHead.isMail(head)) {
            return head.startsWith("From ") && MboxReader.holdsMany(original.bytes()) ? FileType.MBOX : FileType.MAIL;
        }
        // Some senders put a line of their own before the PDF; readers have always allowed a kilobyte of it.
        if (head.substring(0, Math.min(head.length(), PDF_HEAD)).contains("%PDF-")) {
            return FileType.PDF;
        }
        String text = withoutZeroBytes(head);
        if (HTML.matcher(text.toLowerCase(Locale.ROOT)).find()
                && text.stripLeading().startsWith("<")) {
            return FileType.HTML;
        }
        return isText(head) ? FileType.TEXT : FileType.OTHER;
    }

    private static boolean isText(String head) {
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            return true;
        }
        String text = head.indexOf('\0') >= 0 && isWide(head) ? withoutZeroBytes(head) : head;
        long odd = text.chars()
                .filter(letter -> (letter < ' ' && "\t\n\r\f\u001A\u001B\b".indexOf(letter) < 0) || letter == 0x7F)
                .count();
        return odd * 100 <= text.length();
    }

    // UTF-16 without a mark at its head: every other byte is nought.
    private static boolean isWide(String head) {
        long zeros = head.chars().filter(letter -> letter == 0).count();
        long even = 0;
        for (int at = 0; at < head.length(); at += 2) {
            even += head.charAt(at) == 0 ? 1 : 0;
        }
        return zeros * 10 > head.length() * 3L && (even * 10 < zeros || even * 10 > zeros * 9);
    }

    private static String withoutZeroBytes(String head) {
        return head.replace("\0", "").replaceFirst("^(?:\u00FF\u00FE|\u00FE\u00FF|\u00EF\u00BB\u00BF)", "");
    }

    private static FileType zipped(Original original) {
        try (ZipInputStream zip = new ZipInputStream(original.open())) {
            ZipEntry entry = zip.getNextEntry();
            for (int at = 0; entry != null && at < MOST_ENTRIES_LOOKED_AT; at++) {
                if (entry.getName().equals("mimetype") && at == 0) {
                    return openDocument(new String(zip.readNBytes(100), StandardCharsets.US_ASCII));
                }
                if (entry.getName().equals("[Content_Types].xml")) {
                    return ofContentTypes(new String(zip.readNBytes(1 << 20), StandardCharsets.UTF_8));
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            // A damaged or locked archive is still an archive; the unpacker says what is wrong with it.
            return FileType.ZIP;
        }
        return FileType.ZIP;
    }

    private static FileType openDocument(String mediaType) {
        return mediaType.startsWith(FileType.ODT.mediaType()) ? FileType.ODT : FileType.OTHER_OFFICE;
    }

    private static FileType ofContentTypes(String types) {
        return types.contains("wordprocessingml") || types.contains("ms-word.document")
                ? FileType.DOCX
                : FileType.OTHER_OFFICE;
    }

    private static FileType compound(Original original) {
        try (POIFSFileSystem files = new POIFSFileSystem(original.open())) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("__properties_version1.0")) {
                return FileType.OUTLOOK_MAIL;
            }
            if (root.hasEntry("EncryptedPackage")) {
                return FileType.PROTECTED_OFFICE;
            }
            return root.hasEntry("WordDocument") ? FileType.DOC : FileType.OTHER_OFFICE;
        } catch (IOException | RuntimeException e) {
            // POI meets some damage with unchecked exceptions. Most such files are old Word letters.
            return FileType.DOC;
        }
    }

    private static String head(Original original) {
        return new String(first(original, HEAD), StandardCharsets.ISO_8859_1);
    }

    // Not a copy of all of it: an archive is large.
    private static byte[] first(Original original, int most) {
        try (InputStream in = original.open()) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }
}
