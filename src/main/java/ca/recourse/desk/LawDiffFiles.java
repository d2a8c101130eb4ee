package ca.recourse.desk;

import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.desk.LetterFiles.Aside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The letters two shelves are compared on.
 *
 * @param found those named, or every original the home folder keeps
 * @param unseen what could not be found or looked at, with the reason
 */
record LawDiffFiles(List<Path> found, List<Aside> unseen) {

    private static final String SUMMARY = ".json";

    LawDiffFiles {
        found = List.copyOf(found);
        unseen = List.copyOf(unseen);
    }

    static LawDiffFiles of(LawDiffOptions said) {
        KeptOriginals kept = new KeptOriginals(
                new HomeFolder(HomeOption.folder(said).toAbsolutePath().normalize()));
        List<String> paths = said.paths();
        return paths == null || paths.isEmpty()
                ? new LawDiffFiles(kept.all(), List.of())
                : named(paths.stream().map(Path::of).toList(), kept);
    }

    private static LawDiffFiles named(List<Path> paths, KeptOriginals kept) {
        List<Path> found = new ArrayList<>();
        List<Aside> unseen = new ArrayList<>();
        for (Path path : paths) {
            LawDiffFiles there = path.toString().endsWith(SUMMARY) ? original(path, kept) : letters(path);
            found.addAll(there.found);
            unseen.addAll(there.unseen);
        }
        return new LawDiffFiles(found, unseen);
    }

    private static LawDiffFiles letters(Path path) {
        LetterFiles files = LetterFiles.under(List.of(path));
        return new LawDiffFiles(files.found(), files.unseen());
    }

    private static LawDiffFiles original(Path summary, KeptOriginals kept) {
        try {
            Optional<Path> original = kept.of(summary);
            return original.map(file -> new LawDiffFiles(List.of(file), List.of()))
                    .orElseGet(() -> unseen(
                            summary, "its original is not in the home folder; name --home, or the letter itself"));
        } catch (IOException e) {
            return unseen(
                    summary,
                    "it is no summary that can be opened: " + e.getClass().getSimpleName());
        }
    }

    private static LawDiffFiles unseen(Path path, String why) {
        return new LawDiffFiles(List.of(), List.of(new Aside(path, why)));
    }
}
