package ca.recourse.intake.container;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.FileType;
import ca.recourse.intake.FileTypes;
import ca.recourse.intake.Intake;
import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.Unpacked;
import ca.recourse.intake.Unpacker;
import ca.recourse.intake.process.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real data files of Outlook's, sound and damaged, opened by real processes; the README beside them says whose they are. */
class DataFileReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/intake/outlook");
    private static final Limits TIGHT =
            new Limits(128, 500, Duration.ofSeconds(3), Duration.ofSeconds(60), Duration.ofSeconds(20));

    // MS-PST 2.2.2.6: where the head of a file tells of its two lists and of its encryption.
    private static final int LIST_OF_NODES = 224;
    private static final int LIST_OF_BLOCKS = 240;
    private static final int ENCRYPTION = 513;
    private static final int LEVEL = 491;
    private static final int BRANCH = 24;
    private static final int PLACE = 16;

    @Test
    void takesOutEveryMessageWithWhatIsAttached() throws IOException {
        Unpacked unpacked = unpack(file("letters.pst"));

        assertThat(unpacked.files()).hasSize(8).allMatch(file -> file.trouble().isEmpty());
        assertThat(unpacked.files().subList(0, 7))
                .allMatch(file -> FileTypes.of(file.original()) == FileType.MAIL)
                .extracting(Arrival::fileName)
                .contains("Feature Generators.eml", "FW: First email.eml");
        assertThat(unpacked.files().get(7))
                .returns("attachment.docx", Arrival::fileName)
                .returns(
                        "file.pst!FW: First email.eml!First email.eml",
                        file -> file.container().orElse(""))
                .matches(file -> FileTypes.of(file.original()) == FileType.DOCX);
    }

    @Test
    void readsTheBodiesThatOutlookKeepsInDifferentForms() throws IOException {
        assertThat(unpack(file("testPST_variousBodyTypes.pst")).files())
                .hasSize(4)
                .allSatisfy(file ->
                        assertThat(MailReader.body(file.original()).isEmpty()).isFalse());
    }

    @Test
    void givesTheSameBytesEachTimeSoThatALetterIsKnownAgain() throws IOException {
        assertThat(unpack(file("letters.pst")).files())
                .extracting(file -> file.original().sha256())
                .isEqualTo(unpack(file("letters.pst")).files().stream()
                        .map(file -> file.original().sha256())
                        .toList());
    }

    @Test
    void needsNoPasswordSinceOutlookEncryptsNothingWithIt() throws IOException {
        assertThat(unpack(file("passworded.pst")).passedOver())
                .extracting(Unpacked.PassedOver::name)
                .contains("contact name 1");
    }

    @Test
    void leavesAddressesAsideAndTakesAnAppointmentThatBringsAFile() throws IOException {
        Unpacked unpacked = unpack(file("dist-list.pst"));

        assertThat(unpacked.passedOver())
                .extracting(Unpacked.PassedOver::name)
                .contains("test dist list", "contact name 1");
        assertThat(unpacked.files()).extracting(Arrival::fileName).containsExactly("Test appointment.eml");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 600, 64_000, 300_000, 2_000_000})
    void saysOfAFileCutShortThatItIsDamaged(int bytes) throws IOException {
        Unpacked unpacked = unpack(Arrays.copyOf(file("letters.pst"), bytes));

        assertThat(unpacked.files())
                .last()
                .satisfies(file -> assertThat(file.trouble())
                        .hasValueSatisfying(
                                trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.CORRUPT)));
    }

    @Test
    void saysWhatToDoWithOneThatIsEncryptedInAnotherWay() throws IOException {
        byte[] high = file("passworded.pst");
        high[ENCRYPTION] = 2;

        assertThat(unpack(high).files())
                .singleElement()
                .satisfies(file -> assertThat(file.trouble()).hasValueSatisfying(trouble -> {
                    assertThat(trouble.kind()).isEqualTo(Trouble.Kind.UNSUPPORTED);
                    assertThat(trouble.reason()).contains("MSG").contains("mbox");
                }));
    }

    @Test
    void leavesAListThatHoldsItself() throws IOException {
        byte[] circle = file("letters.pst");
        ByteBuffer bytes = ByteBuffer.wrap(circle).order(ByteOrder.LITTLE_ENDIAN);
        long root = bytes.getLong(LIST_OF_NODES);
        bytes.putLong((int) root + PLACE, root);

        assertThat(open(circle, new Budget()).trouble()).map(Trouble::kind).hasValue(Trouble.Kind.CORRUPT);
    }

    @Test
    void goesOnAfterAMessageThatSendsItsReaderInCircles() throws IOException {
        byte[] circle = file("letters.pst");
        ByteBuffer bytes = ByteBuffer.wrap(circle).order(ByteOrder.LITTLE_ENDIAN);
        int root = (int) bytes.getLong(LIST_OF_BLOCKS);
        assertThat(bytes.get(root + LEVEL)).isPositive();
        // The blocks of the second and the third message, and of no other, are to be found there.
        bytes.putLong(root + 5 * BRANCH + PLACE, root);

        Contents contents = open(circle, new Budget());

        assertThat(contents.parts()).hasSize(5);
        assertThat(contents.trouble()).map(Trouble::kind).hasValue(Trouble.Kind.CORRUPT);
    }

    @Test
    void saysThatAMessageIsMissingWhoseContentsAreGone() throws IOException {
        byte[] torn = file("letters.pst");
        ByteBuffer bytes = ByteBuffer.wrap(torn).order(ByteOrder.LITTLE_ENDIAN);
        // The node of the third message, in each page that lists it, with the number of its contents.
        IntStream.iterate(0, at -> at < torn.length - Long.BYTES * 2, at -> at + Long.BYTES)
                .filter(at -> bytes.getLong(at) == 0x200064)
                .forEach(at -> bytes.putLong(at + Long.BYTES, 0xFFFFFF0L));

        Contents contents = open(torn, new Budget());

        assertThat(contents.parts()).hasSize(6);
        assertThat(contents.trouble()).map(Trouble::kind).hasValue(Trouble.Kind.CORRUPT);
    }

    @Test
    void takesNoMoreThanTheBudgetAllows() throws IOException {
        Budget almostSpent = new Budget();
        IntStream.range(0, 1_997)
                .forEach(file -> assertThat(almostSpent.oneMore()).isTrue());

        Contents contents = open(file("letters.pst"), almostSpent);

        assertThat(contents.parts()).hasSize(3);
        assertThat(contents.trouble()).map(Trouble::kind).hasValue(Trouble.Kind.BOMB);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    private static Contents open(byte[] bytes, Budget budget) {
        return new DataFileReader(TIGHT).open(Original.of(bytes), budget);
    }

    private static Unpacked unpack(byte[] bytes) {
        return new Unpacker().inside(new Intake(Clock.systemUTC()).admit("file.pst", bytes, Channel.FOLDER));
    }
}
