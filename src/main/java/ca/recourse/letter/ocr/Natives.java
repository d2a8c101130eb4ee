package ca.recourse.letter.ocr;

import ca.recourse.letter.EngineException;
import com.sun.jna.Native;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.tess4j.TessAPI;
import org.bytedeco.javacpp.Loader;

/**
 * The engine's shared libraries: taken out of their jars into the user's cache once, and loaded.
 *
 * <p>On a system whose libraries are not on the class path, JNA looks for installed ones instead.
 */
final class Natives {

    private static final String JNA_PATH = "jna.library.path";
    private static final String SYSTEM_LEPTONICA = "lept";
    private static final int SILENT = 6;

    private Natives() {}

    static Leptonica leptonica() {
        return Loaded.LEPTONICA;
    }

    static TessAPI tesseract() {
        return Loaded.TESSERACT;
    }

    /** Loads on first use, in the order the linker needs: Tesseract wants Leptonica by its soname. */
    private static final class Loaded {

        static final Leptonica LEPTONICA = loadLeptonica();
        static final TessAPI TESSERACT = TessAPI.INSTANCE;

        private static Leptonica loadLeptonica() {
            Optional<Path> bundled = cached(resource("leptonica", "libleptonica.so.6"));
            lookIn(cached(resource("tesseract", "libtesseract.so.5.5")).map(Path::getParent));
            String library = bundled.map(Path::toString).orElse(SYSTEM_LEPTONICA);
            Leptonica leptonica = Native.load(library, Leptonica.class);
            leptonica.setMsgSeverity(SILENT);
            return leptonica;
        }

        private static void lookIn(Optional<Path> directory) {
            System.setProperty(
                    JNA_PATH,
                    Stream.concat(
                                    directory.map(Path::toString).stream(),
                                    Optional.ofNullable(System.getProperty(JNA_PATH)).stream())
                            .collect(Collectors.joining(File.pathSeparator)));
        }

        private static String resource(String library, String file) {
            return "/org/bytedeco/%s/%s/%s".formatted(library, Loader.getPlatform(), file);
        }
    }

    /** A resource as a file, unpacked under a lock and kept for the next run; empty when it is not on the class path. */
    static Optional<Path> cached(String resource) {
        try {
            return Optional.ofNullable(Loader.cacheResource(resource))
                    .map(File::toPath)
                    .filter(Files::isReadable);
        } catch (IOException e) {
            throw new EngineException(
                    "Cannot unpack %s into %s: make that folder writable, or set org.bytedeco.javacpp.cachedir"
                            .formatted(
                                    resource, System.getProperty("org.bytedeco.javacpp.cachedir", "~/.javacpp/cache")),
                    e);
        }
    }
}
