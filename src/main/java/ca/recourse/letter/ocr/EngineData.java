package ca.recourse.letter.ocr;

import ca.recourse.letter.EngineException;
import java.nio.file.Path;
import java.util.List;

/** The files that the engine's languages lie in. */
public final class EngineData {

    private EngineData() {}

    /**
     * One for each language that is read.
     *
     * @throws EngineException when there are none; the message says what to install or set
     */
    public static List<Path> files() {
        LanguageData data = LanguageData.find();
        return data.languages().stream()
                .map(language -> data.directory().resolve(language + ".traineddata"))
                .toList();
    }
}
