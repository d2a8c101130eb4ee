package ca.recourse.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords as Argon2id hashes, and secrets nobody can guess. */
public final class Passwords {

    /** The shortest password taken, in characters: length is what makes one strong (NIST SP 800-63B). */
    public static final int SHORTEST = 10;

    /** The longest: a longer one would only keep the machine busy. */
    static final int LONGEST = 200;

    private static final int SECRET_BYTES = 32;

    private static final Argon2PasswordEncoder ARGON = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    // Checked when nobody has the name, so that an unknown name takes as long as a known one.
    private static final String NOBODY = ARGON.encode("nobody has this password");

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Whether a password is neither shorter nor longer than passwords may be. */
    public static boolean isLongEnough(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    /** What is kept of a password. */
    public static String hash(String password) {
        return ARGON.encode(password);
    }

    /** Whether a password is the one of this hash. */
    public static boolean fits(String password, String hash) {
        return password.length() <= LONGEST && ARGON.matches(password, hash);
    }

    /** As long a look as a real one; never a fit. */
    static void fitsNobody(String password) {
        fits(password, NOBODY);
    }

    /** A new secret, fit for an address. */
    public static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret: its SHA-256. */
    public static String digest(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether two secrets are the same, in a time that tells nothing. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
