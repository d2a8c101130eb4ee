package ca.recourse.letter.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns pictures by quarters, and over where a camera or a PDF says so, dot for dot. */
final class Turns {

    private Turns() {}

    /** The picture turned clockwise. */
    static BufferedImage clockwise(BufferedImage image, int quarterTurns) {
        return moved(image, AffineTransform.getQuadrantRotateInstance(quarterTurns));
    }

    /** The picture as EXIF says it is to be seen: orientation 1 as it is, 2 to 8 turned, mirrored or both. */
    static BufferedImage byExif(BufferedImage image, int orientation) {
        AffineTransform move = AffineTransform.getQuadrantRotateInstance(
                switch (orientation) {
                    case 3, 4 -> 2;
                    case 6, 7 -> 1;
                    case 5, 8 -> 3;
                    default -> 0;
                });
        if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7) {
            move.scale(-1, 1);
        }
        return moved(image, move);
    }

    /** Moved by quarter turns and mirrors, then pushed back to where its corner is the origin. */
    static BufferedImage moved(BufferedImage image, AffineTransform move) {
        if (move.isIdentity()) {
            return image;
        }
        boolean sideways = Math.abs(move.getShearX()) > Math.abs(move.getScaleX());
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        AffineTransform placed = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        placed.concatenate(move);
        placed.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        return drawn(image, new BufferedImage(width, height, kind(image)), placed);
    }

    private static BufferedImage drawn(BufferedImage image, BufferedImage onto, AffineTransform place) {
        Graphics2D pen = onto.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, onto.getWidth(), onto.getHeight());
        pen.drawImage(image, place, null);
        pen.dispose();
        return onto;
    }

    private static int kind(BufferedImage image) {
        return switch (image.getType()) {
            case BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY -> image.getType();
            default -> BufferedImage.TYPE_INT_RGB;
        };
    }
}
