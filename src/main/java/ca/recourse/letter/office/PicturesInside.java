package ca.recourse.letter.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** Keeps the files embedded in a document; those that are pictures may be scans. */
record PicturesInside(List<byte[]> found) implements EmbeddedDocumentExtractor {

    private static final int MOST = 50;
    private static final int LARGEST = 64 << 20;

    PicturesInside() {
        this(new ArrayList<>());
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return found.size() < MOST;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        found.add(in.readNBytes(LARGEST));
    }
}
