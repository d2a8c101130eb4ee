package ca.recourse.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may say to {@code recourse rebuild}. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a journal that is gone or damaged anew from the originals and their receipts.",
            "The next watch reads every letter again, with what people put right; confirmations and accounts are only in a backup."
        })
public interface RebuildOptions extends HomeOption {

    @Override
    @Option(names = "--home", paramLabel = "DIR", description = HomeOption.DESCRIPTION)
    Optional<Path> home();
}
