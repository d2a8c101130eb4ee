package ca.recourse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTypesTest {

    @Test
    void goByTheBytes() {
        assertThat(of("%PDF-1.7")).isEqualTo(FileType.PDF);
        assertThat(of("a line before\n%PDF-1.7")).isEqualTo(FileType.PDF);
        assertThat(of("{\\rtf1 x}")).isEqualTo(FileType.RTF);
        assertThat(of("<!DOCTYPE html><html>")).isEqualTo(FileType.HTML);
        assertThat(of("II*\0")).isEqualTo(FileType.TIFF);
        assertThat(of("!BDN\u0000\u0001")).isEqualTo(FileType.PST);
        assertThat(of("")).isEqualTo(FileType.EMPTY);
        assertThat(of("\u0001\u0002\u0003\u0004\u0005")).isEqualTo(FileType.OTHER);
    }

    @Test
    void tellAMailFromALetterThatBeginsWithADate() {
        assertThat(of("Date: November 7, 2024\nUCI: 1234-5678\n\nDear Ada")).isEqualTo(FileType.TEXT);
        assertThat(of("From: Ada <ada@example.ca>\nSubject: Refusal\n\nHello")).isEqualTo(FileType.MAIL);
    }

    private static FileType of(String latin) {
        return FileTypes.of(Original.of(latin.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
