package ca.recourse.law.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/** Names a set of packs by what stands in them, so that the same rules bear the same name on every machine. */
final class Version {

    private static final int DIGITS = 12;

    private Version() {}

    static String of(Collection<PackFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(PackFile::name)).forEach(file -> {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(file.text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
