package dev.nightshift.shop.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Streams the items of a Google Merchant feed in RSS 2.0, or the entries of one in Atom. A feed that declares a document
 * type is rejected, so that no entity is ever resolved.
 */
final class MerchantXml {
    private static final Set<String> ITEMS = Set.of("item", "entry");

    private final TextFile file;
    private final int maximumItems;
    private int items;

    MerchantXml(TextFile file, int maximumItems) {
        this.file = file;
        this.maximumItems = maximumItems;
    }

    void read(Consumer<Row> rows) throws UnreadableFile {
        try (BufferedReader text = file.open()) {
            XMLStreamReader xml = factory().createXMLStreamReader(text);
            while (xml.hasNext()) {
                next(xml, rows);
            }
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        } catch (IOException failure) {
            throw TextFile.unreadable(file.name(), failure);
        }
        if (items == 0) {
            String reason = "the file holds no <item> and no <entry>";
            throw new UnreadableFile(Problem.of(file.name(), reason, "Export a Google Merchant feed in RSS 2.0"));
        }
    }

    private void next(XMLStreamReader xml, Consumer<Row> rows) throws XMLStreamException, UnreadableFile {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            String reason = "the file declares a document type (DOCTYPE)";
            int line = xml.getLocation().getLineNumber();
            throw new UnreadableFile(Problem.at(file.name(), line, reason, "Export it without; none is needed"));
        }
        if (event == XMLStreamConstants.START_ELEMENT && ITEMS.contains(xml.getLocalName())) {
            limit();
            rows.accept(new MerchantXmlItem(file.name(), xml).read());
        }
    }

    private void limit() throws UnreadableFile {
        items++;
        if (items > maximumItems) {
            String reason = "the file has more than " + maximumItems + " items";
            throw new UnreadableFile(Problem.of(file.name(), reason, "Split the shop, or raise the limit"));
        }
    }

    private UnreadableFile malformed(XMLStreamException malformed) {
        int line = malformed.getLocation() == null
                ? 1
                : Math.max(1, malformed.getLocation().getLineNumber());
        String message = String.valueOf(malformed.getMessage()).replaceAll("(?s).*\nMessage: ", "");
        String reason = "the file is not well-formed XML here, or is cut off: " + Parsed.quote(message);
        return new UnreadableFile(Problem.at(file.name(), line, reason, "Export it again, and check that it is whole"));
    }

    /** The JDK's own parser, whatever else is on the class path, with nothing outside the file ever read. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Since JDK 24 these count the document itself, and would end a feed of 100,000 letters; no entity can be
        // declared.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return factory;
    }
}
