package ca.recourse.letter.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** What paper goes through on its way to us: a crooked scanner, a fax line, a telephone held over it. */
final class Wear {

    private Wear() {}

    static BufferedImage crooked(BufferedImage page, double degrees) {
        AffineTransform turn = AffineTransform.getRotateInstance(
                Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        return drawn(page, page.getWidth(), page.getHeight(), turn);
    }

    static BufferedImage turned(BufferedImage page, int quarterTurnsClockwise) {
        boolean sideways = quarterTurnsClockwise % 2 != 0;
        int width = sideways ? page.getHeight() : page.getWidth();
        int height = sideways ? page.getWidth() : page.getHeight();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarterTurnsClockwise);
        turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        return drawn(page, width, height, turn);
    }

    static BufferedImage speckled(BufferedImage page, long seed) {
        Random random = new Random(seed);
        return each(page, (at, grey) -> {
            double chance = random.nextDouble();
            int noisy = grey + (int) (random.nextGaussian() * 14);
            return chance < 0.001 ? 0 : chance > 0.999 ? 255 : noisy;
        });
    }

    /** A lamp from the left and the shadow of a hand, a little out of focus. */
    static BufferedImage photographed(BufferedImage page, long seed) {
        Random random = new Random(seed);
        int width = page.getWidth();
        return each(soft(page), (at, grey) -> {
            double across = (at % width) / (double) width;
            double down = at / (double) width / page.getHeight();
            double light = 0.92 - 0.35 * across - 0.2 * Math.exp(-8 * Math.hypot(across - 0.7, down - 0.6));
            return (int) (light * (40 + grey * 0.8) + random.nextGaussian() * 5);
        });
    }

    /** Fine-mode or standard fax: 204 dots per inch across, 196 or 98 down, black or white. */
    static BufferedImage faxed(BufferedImage page, int across, int down) {
        BufferedImage small = drawn(
                page,
                across,
                down,
                AffineTransform.getScaleInstance(across / (double) page.getWidth(), down / (double) page.getHeight()));
        return twoTone(small, 150);
    }

    static BufferedImage twoTone(BufferedImage page, int threshold) {
        BufferedImage bits = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                bits.getRaster().setSample(x, y, 0, page.getRaster().getSample(x, y, 0) < threshold ? 0 : 1);
            }
        }
        return bits;
    }

    private static BufferedImage soft(BufferedImage page) {
        BufferedImage half = drawn(
                page, page.getWidth() * 3 / 5, page.getHeight() * 3 / 5, AffineTransform.getScaleInstance(0.6, 0.6));
        return drawn(half, page.getWidth(), page.getHeight(), AffineTransform.getScaleInstance(1 / 0.6, 1 / 0.6));
    }

    private static BufferedImage drawn(BufferedImage page, int width, int height, AffineTransform transform) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(page, transform, null);
        pen.dispose();
        return paper;
    }

    private static BufferedImage each(BufferedImage page, IntBinaryOperator change) {
        BufferedImage changed = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = change.applyAsInt(
                        y * page.getWidth() + x, page.getRaster().getSample(x, y, 0));
                changed.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, grey)));
            }
        }
        return changed;
    }
}
