package ca.recourse.bench;

import java.util.List;
import java.util.Locale;

/** A shape in which letters reach an office. */
public enum Rendering {
    PDF("pdf"),
    DOCX("docx"),
    EML("eml"),
    SCAN_200("pdf"),
    SCAN_300("pdf"),
    G4("pdf"),
    SKEWED("pdf"),
    ROTATED("pdf"),
    FAX("tif"),
    FAX_COARSE("tif"),
    PHOTO("jpg"),
    PNG("png");

    private final String extension;

    Rendering(String extension) {
        this.extension = extension;
    }

    /** The name on the command line, such as {@code scan-200}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a file of it is named at its end. */
    public String extension() {
        return extension;
    }

    /** Whether the words come as words, not as a picture of them. */
    public boolean isBornDigital() {
        return this == PDF || this == DOCX || this == EML;
    }

    /** The letter in this shape; the same seed gives the same bytes, but for what a word processor stamps. */
    public byte[] of(List<Block> letter, long seed) {
        return switch (this) {
            case PDF -> PdfPress.print(letter);
            case DOCX -> DocxPress.print(letter);
            case EML -> MailPress.message("Correspondence - Correspondance", letter);
            case SCAN_200 -> Copier.scannedPdf(PdfPress.print(letter), 200, seed);
            case SCAN_300 -> Copier.scannedPdf(PdfPress.print(letter), 300, seed);
            case G4 -> Copier.blackAndWhitePdf(PdfPress.print(letter), 300, seed);
            case SKEWED -> Copier.skewedPdf(PdfPress.print(letter), 300, seed);
            case ROTATED -> Copier.turnedPdf(PdfPress.print(letter), 300, seed);
            case FAX_COARSE -> Copier.coarselyFaxedTiff(PdfPress.print(letter), seed);
            case FAX -> Copier.faxedTiff(PdfPress.print(letter), seed);
            case PHOTO -> Copier.photographed(PdfPress.print(letter), seed);
            case PNG -> Copier.png(PdfPress.print(letter), 150);
        };
    }
}
