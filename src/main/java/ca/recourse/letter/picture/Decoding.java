package ca.recourse.letter.picture;

import ca.recourse.intake.Trouble;
import ca.recourse.letter.UnreadableException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * One page of an image file, decoded as far as it goes.
 *
 * @param image white where nothing could be decoded
 * @param thinning every how many dots one was kept
 * @param whole whether all of it could
 */
record Decoding(BufferedImage image, int thinning, boolean whole) {

    /** Less than this of a picture is no picture. */
    private static final int FEWEST_PER_CENT = 3;

    static Decoding of(ImageReader reader, int index) throws UnreadableException {
        try {
            int width = reader.getWidth(index);
            int height = reader.getHeight(index);
            Bounds.check(width, height);
            return decode(reader, index, Bounds.thinning(width, height));
        } catch (IOException | RuntimeException e) {
            // Decoders meet damaged files with whatever exception the damage leads them into.
            throw new UnreadableException(
                    Trouble.Kind.CORRUPT,
                    "Page %d of the picture cannot be decoded: the file is damaged; ask for it again. (%s)"
                            .formatted(index + 1, e.getClass().getSimpleName()));
        }
    }

    private static Decoding decode(ImageReader reader, int index, int thinning) throws IOException {
        ImageReadParam wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(thinning, thinning, 0, 0);
        DecodingProgress progress = DecodingProgress.of(reader);
        try {
            return new Decoding(reader.read(index, wish), thinning, !progress.warned());
        } catch (IOException | RuntimeException e) {
            return salvaged(reader, index, thinning, progress);
        }
    }

    /** Once more onto paper of ours, so that what comes before the damage is not lost with the exception. */
    private static Decoding salvaged(ImageReader reader, int index, int thinning, DecodingProgress progress)
            throws IOException {
        ImageReadParam wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(thinning, thinning, 0, 0);
        BufferedImage paper = paper(reader, index, thinning);
        wish.setDestination(paper);
        try {
            reader.read(index, wish);
        } catch (IOException | RuntimeException e) {
            if (progress.perCent() < FEWEST_PER_CENT) {
                throw e;
            }
        }
        return new Decoding(paper, thinning, false);
    }

    /** White, so that what is missing is empty paper. */
    private static BufferedImage paper(ImageReader reader, int index, int thinning) throws IOException {
        ImageTypeSpecifier type = reader.getImageTypes(index).next();
        BufferedImage paper = type.createBufferedImage(
                thinned(reader.getWidth(index), thinning), thinned(reader.getHeight(index), thinning));
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.dispose();
        return paper;
    }

    private static int thinned(int dots, int thinning) {
        return (dots + thinning - 1) / thinning;
    }
}
