package ca.recourse.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text when nobody says, or says truly, how they were written. */
public final class TextBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;

    private TextBytes() {}

    /** By mark at the head, by zero bytes, by whether it is UTF-8; else as Windows wrote English and French. */
    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (isWide(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (isWide(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, StandardCharsets.UTF_8, new String(bytes, WINDOWS));
    }

    /** As somebody said it was written, unless the bytes say otherwise. */
    public static String decode(byte[] bytes, Charset said) {
        String guess = decode(bytes);
        boolean saidLess = said.equals(StandardCharsets.US_ASCII) || said.equals(StandardCharsets.ISO_8859_1);
        return saidLess ? guess : strictly(bytes, said, guess);
    }

    private static String strictly(byte[] bytes, Charset charset, String otherwise) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    // Western text in UTF-16 has a zero byte beside nearly every letter, always on the same side.
    private static boolean isWide(byte[] bytes, int side) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int zeros = 0;
        int others = 0;
        for (int at = 0; at < length; at += 2) {
            zeros += bytes[at + side] == 0 ? 1 : 0;
            others += bytes[at + 1 - side] == 0 ? 1 : 0;
        }
        return length > 2 && zeros * 3 > length / 2 && others * 20 < length;
    }
}
