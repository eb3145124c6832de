package org.teranga.rights.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageHeadTest {
    @Test
    void eachLanguageStandsBesideTheOthersAtItsOwnAddress() {
        Addresses.Entry entry = new Addresses.Entry("/rights/arriver", List.of("fr", "fa-AF"), null);
        PageHead head = PageHead.of("https://a.example", entry, "Maison", "fa-AF", new PageHead.Text("رسیدن", ""));
        assertThat(head.canonical()).isEqualTo("https://a.example/fa-AF/rights/arriver");
        assertThat(head.alternates())
                .containsExactly(
                        new PageHead.Alternate("fr", "https://a.example/fr/rights/arriver"),
                        new PageHead.Alternate("fa-AF", "https://a.example/fa-AF/rights/arriver"));
    }
}
