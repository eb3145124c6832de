package org.teranga.tenantadmin.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.refusal.FieldError;

class CampaignTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final List<String> LANGUAGES = List.of("fr", "ar");

    @Test
    void aCampaignIsReadAsItWasWritten() {
        Campaign campaign = new Campaign(
                DAY,
                DAY.plusDays(10),
                "housing",
                new Campaign.Picture("0123456789abcdef0123456789abcdef.jpg", 1600, 900),
                Map.of("fr", "Un toit = un \\n hiver", "ar", "سقف"),
                Map.of("fr", "Deux\nlignes\\", "ar", "نص"),
                Map.of("fr", "Une porte"));
        assertThat(Campaign.read(campaign.written())).isEqualTo(campaign);
    }

    @Test
    void itRunsFromItsFirstDayToItsLast() {
        Campaign campaign = new Campaign(DAY, DAY.plusDays(1), "any", null, Map.of(), Map.of(), Map.of());
        assertThat(campaign.runs(DAY.minusDays(1))).isFalse();
        assertThat(campaign.runs(DAY)).isTrue();
        assertThat(campaign.runs(DAY.plusDays(1))).isTrue();
        assertThat(campaign.runs(DAY.plusDays(2))).isFalse();
        assertThat(campaign.over(DAY.plusDays(2))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "from,-,from",
                "until,2026-11-24,until",
                "until,2028-01-01,until",
                "from,2026-02-30,from",
                "kind,<script>,kind",
                "title-fr,-,title-fr",
                "text-fr,-,text-fr",
                "title-ar,سقف,text-ar",
                "picture,0123456789abcdef0123456789abcdef.jpg 9 9,alt-fr"
            })
    void aFaultIsToldAtItsField(String field, String text, String fault) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "from",
                "2026-11-25",
                "until",
                "2026-12-25",
                "kind",
                "housing",
                "title-fr",
                "Un toit",
                "text-fr",
                "Froid"));
        assertThat(SentCampaign.of(fields, LANGUAGES).faults()).isEmpty();
        if (text == null) {
            fields.remove(field);
        } else {
            fields.put(field, text);
        }
        SentCampaign sent = SentCampaign.of(fields, LANGUAGES);
        assertThat(sent.campaign()).isEmpty();
        assertThat(sent.faults()).extracting(FieldError::field).containsExactly(fault);
    }
}
