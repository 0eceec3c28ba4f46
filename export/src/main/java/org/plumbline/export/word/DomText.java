package org.plumbline.export.word;

import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.plumbline.export.read.WordXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XML that was read and changed, as text again. */
final class DomText {
    private DomText() {}

    /** An element with the namespaces it needs. */
    static String of(Node node) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(node), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("XML that was read cannot be written", e);
        }
    }

    /** What can be put before and after more blocks at the end of a root element. */
    record Open(String before, String after) {
        static Open of(Element root) {
            root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", WordXml.MAIN);
            if (root.getFirstChild() == null) {
                root.appendChild(root.getOwnerDocument().createTextNode("\n"));
            }
            String text = DomText.of(root);
            int end = text.lastIndexOf("</");
            return new Open(WordXmlText.DECLARATION + text.substring(0, end), text.substring(end));
        }
    }
}
