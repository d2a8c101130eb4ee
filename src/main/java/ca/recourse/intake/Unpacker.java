package ca.recourse.intake;

import ca.recourse.intake.Unpacked.PassedOver;
import ca.recourse.intake.container.Budget;
import ca.recourse.intake.container.CompressedReader;
import ca.recourse.intake.container.ContainerReader;
import ca.recourse.intake.container.Contents;
import ca.recourse.intake.container.DataFileReader;
import ca.recourse.intake.container.MailReader;
import ca.recourse.intake.container.MboxReader;
import ca.recourse.intake.container.OutlookReader;
import ca.recourse.intake.container.SevenZipReader;
import ca.recourse.intake.container.TarReader;
import ca.recourse.intake.container.WinmailReader;
import ca.recourse.intake.container.ZipReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Opens messages and archives, and hands out the files inside, each to be read as a letter.
 *
 * <p>A message that has words of its own is handed out too, before its attachments: the words may be the letter. Names
 * inside an archive are shown and never used as paths, so a name that points outside is harmless and its file is read.
 * The channel stays that of the door the outermost file came through.
 */
public final class Unpacker {

    private static final int MOST_DEPTH = 10;

    private static final Map<FileType, ContainerReader> READERS = Map.of(
            FileType.MAIL, new MailReader(),
            FileType.OUTLOOK_MAIL, new OutlookReader(),
            FileType.WINMAIL, new WinmailReader(),
            FileType.MBOX, new MboxReader(),
            FileType.PST, new DataFileReader(),
            FileType.ZIP, new ZipReader(),
            FileType.TAR, new TarReader(),
            FileType.SEVEN_ZIP, new SevenZipReader(),
            FileType.COMPRESSED, new CompressedReader());

    /**
     * The files an arrival holds in reading order.
     *
     * <p>A file that is neither message nor archive is its own and only content. What cannot be opened is given back
     * with its {@link Trouble}, never dropped.
     */
    public List<Arrival> unpack(Arrival arrival) {
        return inside(arrival).files();
    }

    /** The files an arrival holds, and what was left aside. */
    public Unpacked inside(Arrival arrival) {
        Work work = new Work(new Budget(), new ArrayList<>(), new ArrayList<>());
        work.open(arrival, Set.of(), false);
        return new Unpacked(work.files(), work.passedOver());
    }

    private record Work(Budget budget, List<Arrival> files, List<PassedOver> passedOver) {

        void open(Arrival arrival, Set<String> around, boolean wordsAlreadyRead) {
            ContainerReader reader = READERS.get(FileTypes.of(arrival.original()));
            if (reader == null || arrival.trouble().isPresent()) {
                files.add(arrival);
            } else if (around.contains(arrival.original().sha256())) {
                files.add(arrival.with(
                        new Trouble(Trouble.Kind.LOOP, "The file holds itself: ask the sender for the letter alone.")));
            } else if (around.size() >= MOST_DEPTH) {
                files.add(arrival.with(new Trouble(
                        Trouble.Kind.BOMB,
                        "Messages or archives lie more than %d deep in each other: ask for the letter alone."
                                .formatted(MOST_DEPTH))));
            } else {
                empty(arrival, reader.open(arrival.original(), budget), around, wordsAlreadyRead);
            }
        }

        private void empty(Arrival container, Contents contents, Set<String> around, boolean wordsAlreadyRead) {
            int before = files.size();
            String path = path(container);
            if (contents.hasWords() && !wordsAlreadyRead) {
                files.add(container);
            }
            Set<String> deeper = new HashSet<>(around);
            deeper.add(container.original().sha256());
            for (Contents.Part part : contents.parts()) {
                open(part(container, part, path), deeper, contents.hasWords());
            }
            contents.leftAside().forEach(aside -> passedOver.add(new PassedOver(aside.name(), path, aside.why())));
            contents.trouble().ifPresent(trouble -> files.add(container.with(trouble)));
            if (files.size() == before && !wordsAlreadyRead) {
                files.add(bare(container));
            }
        }

        private static Arrival bare(Arrival container) {
            return FileTypes.of(container.original()).isMail()
                    ? container
                    : container.with(new Trouble(
                            Trouble.Kind.UNSUPPORTED, "The archive holds no file: ask for it to be sent again."));
        }

        private static Arrival part(Arrival container, Contents.Part part, String path) {
            return new Arrival(
                    part.name(),
                    part.original(),
                    container.channel(),
                    Optional.of(path),
                    container.receivedAt(),
                    part.trouble(),
                    Stream.concat(container.cautions().stream(), part.cautions().stream())
                            .toList());
        }

        private static String path(Arrival container) {
            return container.container().map(outer -> outer + "!").orElse("") + container.fileName();
        }
    }
}
