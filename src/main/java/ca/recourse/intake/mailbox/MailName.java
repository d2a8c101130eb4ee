package ca.recourse.intake.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.intake.sender.MessageHead;

/** The file name of a message: its subject, as far as every file system takes it. */
final class MailName {

    private static final int LONGEST_BYTES = 150;

    private MailName() {}

    static String of(MessageHead head) {
        String plain = head.subject()
                .replaceAll("[\\p{C}\\p{Z}]+", " ")
                .replaceAll("[\\\\/:*?\"<>|]", "-")
                .replaceFirst("^[\\s.]+", "")
                .strip();
        return (plain.isEmpty() ? "message" : shortened(plain)) + ".eml";
    }

    private static String shortened(String name) {
        String shorter = name;
        while (shorter.getBytes(UTF_8).length > LONGEST_BYTES) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.strip();
    }
}
