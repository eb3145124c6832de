package org.teranga.matching.spreadsheet.file;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook, found as its reader finds them, which takes files that the JDK's own reader of archives refuses. */
final class WorkbookParts {
    private WorkbookParts() {}

    static ZipFile open(SheetSource book) throws IOException {
        try (InputStream bytes = book.open()) {
            return ZipFile.builder().setByteArray(bytes.readAllBytes()).get();
        }
    }
}
