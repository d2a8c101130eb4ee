package ca.recourse.bench.speed;

import ca.recourse.bench.Rendering;
import ca.recourse.bench.accuracy.KnownLetter;
import ca.recourse.law.StatuteBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The letters that every tool is given, written to a folder.
 *
 * @param folder where they lie
 * @param seed the same seed, the same letters
 * @param book the law their facts are examined by
 * @param today the clock likewise
 */
record Corpus(Path folder, long seed, StatuteBook book, Clock today) {

    List<Paper> papers(Rendering rendering, int count) {
        List<KnownLetter> letters = KnownLetter.of(rendering, count, seed, book, today);
        List<KnownLetter> printed = KnownLetter.of(Rendering.PDF, count, seed, book, today);
        return IntStream.range(0, count)
                .mapToObj(turn -> paper(rendering, letters.get(turn), printed.get(turn)))
                .toList();
    }

    private Paper paper(Rendering rendering, KnownLetter letter, KnownLetter printed) {
        try {
            Path place = Files.createDirectories(folder.resolve(rendering.id()));
            Path file = Files.write(place.resolve(letter.fileName()), letter.bytes());
            List<Path> images = rendering.isBornDigital() ? List.of() : images(file);
            boolean firstPageOnly = rendering == Rendering.PHOTO || rendering == Rendering.PNG;
            return new Paper(
                    letter,
                    file,
                    images,
                    words(printed.bytes(), firstPageOnly),
                    rendering.isBornDigital() ? pages(printed.bytes()) : images.size());
        } catch (IOException e) {
            throw new UncheckedIOException("the letters to be measured cannot be written to " + folder, e);
        }
    }

    private static String words(byte[] pdf, boolean firstPageOnly) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            words.setEndPage(firstPageOnly ? 1 : Integer.MAX_VALUE);
            return words.getText(document);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<Path> images(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
            return imagesOfPdf(file);
        }
        return name.endsWith(".tif") ? pagesOfTiff(file) : List.of(file);
    }

    private static List<Path> imagesOfPdf(Path file) throws IOException {
        List<Path> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDPage page : document.getPages()) {
                images.add(image(page.getResources(), besides(file, images.size() + 1)));
            }
        }
        return images;
    }

    private static Path image(PDResources resources, Path stem) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                return written(image, stem);
            }
        }
        throw new IOException("a page of the corpus has no picture");
    }

    private static Path written(PDImageXObject image, Path stem) throws IOException {
        if ("jpg".equals(image.getSuffix())) {
            Path file = Path.of(stem + ".jpg");
            Files.write(file, image.getCOSObject().createRawInputStream().readAllBytes());
            return file;
        }
        Path file = Path.of(stem + ".png");
        ImageIO.write(image.getImage(), "png", file.toFile());
        return file;
    }

    private static List<Path> pagesOfTiff(Path file) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            for (int page = 0; page < reader.getNumImages(true); page++) {
                Path image = Path.of(besides(file, page + 1) + ".png");
                ImageIO.write(reader.read(page), "png", image.toFile());
                pages.add(image);
            }
            reader.dispose();
        }
        return pages;
    }

    private static Path besides(Path file, int page) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling("images"));
        return folder.resolve(file.getFileName() + "-" + page);
    }
}
