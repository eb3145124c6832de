package org.teranga.matching.spreadsheet.file;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether the cells of a document have addresses that a sheet can have. The library makes a row as wide as the address of a cell says: one
 * of seven letters is a row of billions, for which there is no memory. Each document of an archive is looked at, whatever it is called.
 */
final class CellAddresses {
    private static final int MOST_LETTERS = 3;

    private CellAddresses() {}

    /**
     * Reads a document.
     *
     * @throws UnreadableSheet where a cell stands further to the right than any, or the document declares a grammar, as none of a workbook does
     */
    static void require(InputStream part, SheetLimits limits) {
        try {
            XMLStreamReader reader = WorkbookParts.reader(part);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw Workbook.broken();
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("c")) {
                    requireNear(reader, limits);
                }
            }
        } catch (XMLStreamException noDocument) {
            // A picture, or a broken sheet: where it is needed, its reader refuses it at the same place.
        }
    }

    private static void requireNear(XMLStreamReader cell, SheetLimits limits) {
        for (int at = 0; at < cell.getAttributeCount(); at++) {
            if (cell.getAttributeLocalName(at).equals("r") && letters(cell.getAttributeValue(at)) > MOST_LETTERS) {
                throw new UnreadableSheet(
                        "sheet.too_many_columns",
                        "the sheet has more than " + limits.cells() + " columns",
                        limits.cells());
            }
        }
    }

    private static long letters(String address) {
        return address.chars().filter(Character::isLetter).count();
    }
}
