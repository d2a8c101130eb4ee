package ca.recourse.facts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.recourse.facts.model.LinearTraining.Example;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearTrainingTest {

    private static final List<Example> LINES = List.of(
            line("passport", "Your passport has expired."),
            line("passport", "The passport you sent is no longer valid."),
            line("passport", "No valid passport was shown."),
            line("biometrics", "Your fingerprints were never taken."),
            line("biometrics", "You gave no fingerprints and no photograph."),
            line("biometrics", "Fingerprints are missing."),
            line(SecondReader.NOTHING, "Thank you for your patience."),
            line(SecondReader.NOTHING, "You may apply again at any time."),
            line(SecondReader.NOTHING, "The fee is not refunded."));

    @Test
    void learnsWhichWordsGiveWhichGround() {
        LinearModel model = LinearTraining.from(LINES);

        assertThat(likeliest(model, "We saw that this passport expired.")).isEqualTo("passport");
        assertThat(likeliest(model, "Nobody took your fingerprints.")).isEqualTo("biometrics");
        assertThat(likeliest(model, "You may apply for a refund again.")).isEqualTo(SecondReader.NOTHING);
    }

    @Test
    void sharesOneAmongAllGrounds() {
        assertThat(LinearTraining.from(LINES).of("Your passport has expired.").values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void learnsTheSameFromTheSameText() throws IOException {
        assertThat(written(LinearTraining.from(LINES))).isEqualTo(written(LinearTraining.from(LINES)));
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        LinearModel model = LinearTraining.from(LINES);
        LinearModel again = LinearModel.read(new ByteArrayInputStream(written(model)));

        assertThat(again.of("Your passport has expired.")).isEqualTo(model.of("Your passport has expired."));
    }

    @Test
    void saysSomethingOfNoWordsAtAll() {
        assertThat(LinearTraining.from(LINES).of("").values())
                .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
    }

    private static byte[] written(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static String likeliest(LinearModel model, String sentence) {
        return model.of(sentence).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static Example line(String ground, String text) {
        return new Example(ground, text);
    }
}
