package dev.nightshift.avatar.drawn.svg;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an SVG file. Understood: svg, g, path, circle, ellipse, rect, linear and radial gradients in user space,
 * transform, fill, opacity, fill-rule, display, and clip-path by a clipPath that uses one shape. Elements of other
 * namespaces (an editor's notes) are skipped; anything else is an error that says what to do.
 */
public final class SvgReader {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgReader() {}

    /**
     * Reads a drawing.
     *
     * @param name what errors call the file
     * @throws SvgException when the file is broken or uses what isn't supported
     */
    public static SvgDrawing read(String name, InputStream in) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            SvgCollector collector = new SvgCollector();
            while (xml.hasNext()) {
                event(xml, xml.next(), collector, name);
            }
            return collector.drawing();
        } catch (XMLStreamException e) {
            throw new SvgException(name + " isn't well-formed XML: " + e.getMessage(), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static void event(XMLStreamReader xml, int kind, SvgCollector collector, String name) {
        boolean ours = kind != XMLStreamConstants.START_ELEMENT && kind != XMLStreamConstants.END_ELEMENT
                || SVG.equals(xml.getNamespaceURI());
        try {
            if (kind == XMLStreamConstants.START_ELEMENT && ours) {
                collector.start(xml.getLocalName(), attributes(xml));
            } else if (kind == XMLStreamConstants.END_ELEMENT && ours) {
                collector.end(xml.getLocalName());
            }
        } catch (SvgException | NumberFormatException e) {
            int line = xml.getLocation().getLineNumber();
            throw new SvgException(name + " line " + line + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            all.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return all;
    }
}
