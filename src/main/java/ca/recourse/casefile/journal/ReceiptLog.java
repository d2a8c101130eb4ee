package ca.recourse.casefile.journal;

import ca.recourse.intake.Channel;
import ca.recourse.intake.Journal;
import ca.recourse.intake.Receipt;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Each receipt once more as a line of text, on the disk before the journal hears of it. A journal that is lost is made anew
 * from these and the originals.
 */
public final class ReceiptLog implements Journal {

    private static final JsonMapper JSON = new JsonMapper();

    private final DurableLines lines;
    private final Journal next;

    /**
     * @param folder holds a file of lines for each day
     * @param next the journal proper
     */
    public ReceiptLog(Path folder, Journal next) {
        this.lines = new DurableLines(folder);
        this.next = next;
    }

    @Override
    public boolean admit(Receipt receipt) {
        append(receipt);
        return next.admit(receipt);
    }

    private void append(Receipt receipt) {
        try {
            lines.append(receipt.receivedAt(), line(receipt));
        } catch (IOException e) {
            throw new JournalException(
                    "a receipt could not be written to " + lines.folder() + "; see that the disk has room", e);
        }
    }

    private static String line(Receipt receipt) throws JsonProcessingException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", receipt.id());
        fields.put("sha256", receipt.sha256());
        fields.put("byteSize", receipt.byteSize());
        fields.put("fileName", receipt.fileName());
        fields.put("channel", receipt.channel().id());
        fields.put("receivedAt", receipt.receivedAt().toString());
        return JSON.writeValueAsString(fields);
    }

    /**
     * Take the lines of erased originals out: a name a file was dropped under may be a client's.
     *
     * @param parts where a file lies until it is whole
     * @param originals the originals, by their SHA-256
     */
    public static void erase(Path folder, Path parts, Set<String> originals) throws IOException {
        new DurableLines(folder)
                .remove(
                        parts,
                        line -> receipt(line)
                                .filter(receipt -> originals.contains(receipt.sha256()))
                                .isPresent());
    }

    /** Every receipt in a folder once, the earliest first. Half a line was never acknowledged and is passed over. */
    public static List<Receipt> read(Path folder) throws IOException {
        Map<String, Receipt> receipts = new LinkedHashMap<>();
        for (String line : new DurableLines(folder).read()) {
            receipt(line).ifPresent(receipt -> receipts.putIfAbsent(receipt.id(), receipt));
        }
        return receipts.values().stream()
                .sorted(Comparator.comparing(Receipt::receivedAt).thenComparing(Receipt::id))
                .toList();
    }

    private static Optional<Receipt> receipt(String line) {
        try {
            JsonNode fields = JSON.readTree(line);
            return fields.has("receivedAt") ? Optional.of(receipt(fields)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Receipt receipt(JsonNode fields) {
        return new Receipt(
                fields.path("id").asText(),
                fields.path("sha256").asText(),
                fields.path("byteSize").asLong(),
                fields.path("fileName").asText(),
                Channel.valueOf(
                        fields.path("channel").asText().toUpperCase(Locale.ROOT).replace('-', '_')),
                Instant.parse(fields.path("receivedAt").asText()));
    }
}
