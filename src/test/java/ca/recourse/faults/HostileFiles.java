package ca.recourse.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Twenty files that were made to do harm, or look as if they were. */
final class HostileFiles {

    private static final int MEGA = 1 << 20;

    private HostileFiles() {}

    static List<byte[]> twenty() throws IOException {
        List<byte[]> files = new ArrayList<>();
        files.add(new byte[0]);
        files.add(text("%PDF-1.7\nnothing"));
        files.add(pagesWithoutEnd());
        files.add(drawsItself());
        files.add(text("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9>>endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF"));
        files.add(hugePng());
        files.add(Arrays.copyOf(picture("jpg"), 900));
        files.add(Arrays.copyOf(picture("png"), 200));
        files.add(tiffInACircle());
        files.add(text("II*\0\u0008\0\0\0\u00FF\u00FF"));
        files.add(text("\0\0\0\fjP  \r\n\u0087\n\0\0\0\u0014ftypjp2 \0\0\0\0jp2 \0\0\0\u0001jp2c"));
        files.add(bomb(zipped("letter.txt", new byte[60 * MEGA])));
        files.add(deepZip(40));
        files.add(packed(new byte[60 * MEGA]));
        files.add(zipped("word/document.xml", text(laughs())));
        files.add(docx(laughs()));
        files.add(text("{\\rtf1" + "{\\b ".repeat(60_000)));
        files.add(text("<html><body>" + "<div><table><tr><td>".repeat(30_000)));
        files.add(text("From: a@example.ca\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n".repeat(2_000)));
        files.add(text("7z\u00BC\u00AF'\u001C\0\u0004" + "\u00FF".repeat(400)));
        return files;
    }

    private static byte[] text(String latin) {
        return latin.getBytes(ISO_8859_1);
    }

    // A tree of pages that says it has a billion of them.
    private static byte[] pagesWithoutEnd() {
        return text("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R 3 0 R 2 0 R]/Count 1400000000>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 900000 900000]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF""");
    }

    private static byte[] drawsItself() {
        return text("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>endobj
                4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 10>>stream
                /F Do /F Do
                endstream endobj
                5 0 obj<</Length 5>>stream
                /F Do
                endstream endobj
                trailer<</Root 1 0 R>>
                %%EOF""");
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(850, 1100, BufferedImage.TYPE_INT_RGB);
        for (int dot = 0; dot < 850 * 1100; dot++) {
            image.setRGB(dot % 850, dot / 850, dot * 2_654_435);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] hugePng() throws IOException {
        byte[] png = picture("png");
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] tiffInACircle() {
        return text("II*\0\u0008\0\0\0" + "\u0001\0" + "\0\u0001\u0003\0\u0001\0\0\0\u0001\0\0\0" + "\u0008\0\0\0");
    }

    private static byte[] zipped(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] bomb(byte[] one) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int copy = 0; copy < 20; copy++) {
                zip.putNextEntry(new ZipEntry("../" + copy + ".zip"));
                zip.write(one);
            }
        }
        return out.toByteArray();
    }

    private static byte[] deepZip(int depth) throws IOException {
        byte[] inner = zipped("letter.txt", text("refused"));
        for (int layer = 0; layer < depth; layer++) {
            inner = zipped("inner.zip", inner);
        }
        return inner;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            xml.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(level, level - 1, level - 1, level - 1));
        }
        return xml + "]><w:document xmlns:w=\"w\">&a29;</w:document>";
    }

    private static byte[] docx(String document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text(document));
        }
        return out.toByteArray();
    }
}
