package org.teranga.architecture.broken;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;

/** Past the one place that makes cells harmless. */
public class WritesItsOwnSheet {
    @GET
    @Produces("text/csv; charset=UTF-8")
    public String csv() {
        return "=1\n";
    }

    byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "x", "1.0")) {
            book.newWorksheet("x").value(0, 0, "=1");
        }
        return bytes.toByteArray();
    }
}
