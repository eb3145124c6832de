package org.teranga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.teranga.benchmarks.GrowthBenchmark.Grown;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class GrowthPictureTest {
    private static final List<Grown> CURVE = List.of(
            new Grown(new Size(2_000, 1_000, 1, 1), 19_000, true, 3_000_000, 8_000_000, 4 << 20, 20 << 20),
            new Grown(new Size(20_000, 10_000, 1, 1), 1_900_000, true, 90_000_000, 500_000_000, 40 << 20, 300 << 20));

    @Test
    void thePictureIsDrawnAndToldInWords() throws Exception {
        Document picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(GrowthPicture.of(CURVE))));
        assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(4);
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(8);
        assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                .contains("1,000 needs: plan 8.0 ms, memory 20 MB", "10,000 needs: plan 500.0 ms, memory 300 MB");
    }

    @Test
    void moreIsDrawnFurtherUpAndFurtherRight() throws Exception {
        Document picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(GrowthPicture.of(CURVE))));
        String[] points = picture.getElementsByTagName("polyline")
                .item(0)
                .getAttributes()
                .getNamedItem("points")
                .getNodeValue()
                .split("[ ,]");
        assertThat(Double.parseDouble(points[2])).isGreaterThan(Double.parseDouble(points[0]));
        assertThat(Double.parseDouble(points[3])).isLessThan(Double.parseDouble(points[1]));
    }
}
