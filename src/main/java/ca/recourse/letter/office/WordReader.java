package ca.recourse.letter.office;

import ca.recourse.intake.Original;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads Word documents: header, body, notes and footer, each once; scans pasted into them as further pages. */
public final class WordReader implements FormatReader {

    private static final Pattern HEADERS = Pattern.compile("word/header[0-9]{0,4}\\.xml");
    private static final Pattern FOOTERS = Pattern.compile("word/footer[0-9]{0,4}\\.xml");
    private static final Pattern NOTES = Pattern.compile("word/(?:footnotes|endnotes)\\.xml");
    private static final Pattern DOCUMENT = Pattern.compile("word/document[0-9]{0,2}\\.xml");

    private final EmbeddedScans scans;

    public WordReader(EmbeddedScans scans) {
        this.scans = scans;
    }

    @Override
    public FileReading read(Original original) throws UnreadableException {
        try (OfficeZip zip = new OfficeZip(original)) {
            WordStyles styles = new WordStyles();
            zip.walk("word/styles.xml", styles);
            Set<String> texts = new LinkedHashSet<>();
            List<byte[]> pictures = new ArrayList<>();
            for (Pattern parts : List.of(HEADERS, DOCUMENT, NOTES, FOOTERS)) {
                for (String name : zip.names(parts)) {
                    WordText text = new WordText(styles);
                    zip.walk(name, text);
                    texts.add(text.raw().strip());
                    pictures.addAll(pictures(zip, name, text.largePictures()));
                }
            }
            if (zip.names(DOCUMENT).isEmpty()) {
                throw OfficeZip.damaged();
            }
            texts.remove("");
            return scans.with(String.join("\n\n", texts), pictures);
        }
    }

    private static List<byte[]> pictures(OfficeZip zip, String part, List<String> relations)
            throws UnreadableException {
        List<byte[]> pictures = new ArrayList<>();
        Relations targets = new Relations();
        if (!relations.isEmpty()) {
            zip.walk(part.replaceFirst("([^/]+)$", "_rels/$1.rels"), targets);
        }
        for (String relation : relations) {
            zip.bytes("word/" + targets.targets().getOrDefault(relation, "")).ifPresent(pictures::add);
        }
        return pictures;
    }

    private record Relations(Map<String, String> targets) implements XmlVisitor {

        Relations() {
            this(new HashMap<>());
        }

        @Override
        public void open(String name, Attributes attributes) {
            if (name.equals("Relationship") && !attributes.get("TargetMode", "").equals("External")) {
                targets.put(attributes.get("Id", ""), attributes.get("Target", ""));
            }
        }

        @Override
        public void close(String name) {
            // Relations do not nest.
        }

        @Override
        public void text(String text) {
            // Relations hold no words.
        }
    }
}
