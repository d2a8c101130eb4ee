package ca.recourse.letter.office;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.letter.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The XML parts of a word processor file, opened within bounds and without ever following a reference outside. */
final class OfficeZip implements AutoCloseable {

    private static final int LARGEST_PART = 64 << 20;
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;

    OfficeZip(Original original) throws UnreadableException {
        try {
            this.zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(original.bytes()))
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    /** The names of the parts that match, in order. */
    List<String> names(Pattern pattern) {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .filter(name -> pattern.matcher(name).matches())
                .sorted()
                .toList();
    }

    Optional<byte[]> bytes(String name) throws UnreadableException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new UnreadableException(
                        Trouble.Kind.BOMB, "The document swells beyond all measure: ask for it as PDF.");
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** Walk through a part; false when there is no such part. */
    boolean walk(String name, XmlVisitor visitor) throws UnreadableException {
        Optional<byte[]> bytes = bytes(name);
        if (bytes.isEmpty()) {
            return false;
        }
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes.get()));
            while (xml.hasNext()) {
                visit(xml, xml.next(), visitor);
            }
            return true;
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private static void visit(XMLStreamReader xml, int event, XmlVisitor visitor) throws XMLStreamException {
        if (event == XMLStreamReader.START_ELEMENT) {
            visitor.open(xml.getLocalName(), new XmlVisitor.Attributes(xml));
        } else if (event == XMLStreamReader.END_ELEMENT) {
            visitor.close(xml.getLocalName());
        } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
            visitor.text(xml.getText());
        }
    }

    static UnreadableException damaged() {
        return new UnreadableException(
                Trouble.Kind.CORRUPT, "The document is damaged and cannot be read: ask for it to be sent again.");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("an archive in memory cannot fail to close", e);
        }
    }
}
