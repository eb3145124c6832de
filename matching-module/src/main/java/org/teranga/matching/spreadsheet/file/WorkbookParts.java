package org.teranga.matching.spreadsheet.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook, found as its reader finds them, which takes files that the JDK's own reader of archives refuses. */
final class WorkbookParts {
    private WorkbookParts() {}

    static ZipFile open(SheetSource book) throws IOException {
        try (InputStream bytes = book.open()) {
            return ZipFile.builder().setByteArray(bytes.readAllBytes()).get();
        }
    }

    /** Reads a document of it; nothing that it names outside itself is opened. */
    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }
}
