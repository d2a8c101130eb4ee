package ca.recourse.letter.office;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Is shown the elements of an XML part one after the other. */
interface XmlVisitor {

    void open(String name, Attributes attributes);

    void close(String name);

    void text(String text);

    /** The attributes of the element just opened, by local name. */
    record Attributes(XMLStreamReader xml) {

        Optional<String> get(String name) {
            for (int at = 0; at < xml.getAttributeCount(); at++) {
                if (xml.getAttributeLocalName(at).equals(name)) {
                    return Optional.of(xml.getAttributeValue(at));
                }
            }
            return Optional.empty();
        }

        String get(String name, String otherwise) {
            return get(name).orElse(otherwise);
        }

        int number(String name, int otherwise) {
            String value = get(name).orElse("");
            return value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
        }

        /** On unless said to be off, as word processors write switches. */
        boolean isOn() {
            String value = get("val").orElse("1");
            return !value.equals("0") && !value.equals("false") && !value.equals("off");
        }
    }
}
