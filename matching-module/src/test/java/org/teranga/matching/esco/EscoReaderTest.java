package org.teranga.matching.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.skill.SkillList;

class EscoReaderTest {
    static final String SKILLS =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
                    + "scopeNote,definition,inScheme,description\n";
    static final String BROADER = "conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel\n";
    static final String RELATIONS =
            "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n";
    static final String AT = "http://data.europa.eu/esco/skill/";
    static final String BAKE = AT + "aaaaaaaa-0000-4000-8000-000000000001";
    static final String KNEAD = AT + "aaaaaaaa-0000-4000-8000-000000000002";
    static final String FALCONRY = AT + "aaaaaaaa-0000-4000-8000-000000000003";

    @Test
    void theFilesAreReadAsTheyArePublished() {
        EscoReading reading = EscoReader.read(Map.of(
                EscoFile.SKILLS_FR,
                bytes(SKILLS
                        + skill(BAKE, "boulangerie", "faire du pain\nfabriquer du pain, pétrir")
                        + skill(FALCONRY, "fauconnerie", "")),
                EscoFile.SKILLS_EN,
                bytes(SKILLS + skill(BAKE, "bake goods", "") + skill(KNEAD, "knead dough", "")),
                EscoFile.BROADER,
                bytes(BROADER
                        + broader(KNEAD, "knead dough", BAKE, "bake goods")
                        + broader(BAKE, "bake goods", AT + "S8.1.2", "operating ovens")
                        + broader(AT + "S8.1.2", "operating ovens", AT + "S8.1", "using food machines")
                        + broader(FALCONRY, "", "http://data.europa.eu/esco/isced-f/0811", "crops")
                        + broader(
                                "http://data.europa.eu/esco/isced-f/0811",
                                "crops",
                                "http://data.europa.eu/esco/isced-f/08",
                                "agriculture")),
                EscoFile.RELATIONS,
                bytes(RELATIONS + BAKE + ",knowledge,optional,skill/competence," + FALCONRY + "\n")));
        assertThat(reading.left()).isZero();
        assertThat(reading.concepts()).extracting(EscoConcept::uri).containsExactly(BAKE, FALCONRY, KNEAD);
        EscoConcept bake = reading.concepts().getFirst();
        assertThat(bake.names()).isEqualTo(Map.of("fr", "boulangerie", "en", "bake goods"));
        assertThat(bake.synonyms()).containsExactly("faire du pain", "fabriquer du pain, pétrir");
        assertThat(bake.near()).containsExactlyInAnyOrder(FALCONRY, KNEAD);
        assertThat(reading.branches()).isEqualTo(Map.of(BAKE, "S8.1", KNEAD, "S8.1", FALCONRY, "K08"));
        assertThat(reading.labels()).isEqualTo(Map.of("S8.1", "using food machines", "K08", "agriculture"));
        assertThat(LayOnList.of(reading.concepts(), SkillList.shipped())).isEqualTo(Map.of(BAKE, "bakery"));
    }

    @Test
    void eachFaultIsALineAndTheOtherRowsStay() {
        EscoReading reading = read(SKILLS
                + skill("http://evil.example/skill/1", "a", "")
                + skill(AT + "S1.2", "a group", "")
                + skill(BAKE, "=cmd|' /C calc'!A0", "")
                + skill(KNEAD, "x".repeat(121), "")
                + skill(FALCONRY, "falconry", "=1+1\nhawking")
                + skill(FALCONRY, "falconry", "")
                + "Occupation," + BAKE + ",,,baker,,,released,,,,,\n"
                + "KnowledgeSkillCompetence," + KNEAD + ",,,old,,,obsolete,,,,,\n");
        assertThat(reading.faults())
                .extracting(EscoFault::line, EscoFault::key)
                .containsExactly(
                        tuple(2L, "esco.fault.address"),
                        tuple(3L, "esco.fault.address"),
                        tuple(4L, "esco.fault.label"),
                        tuple(5L, "esco.fault.label"),
                        tuple(8L, "esco.fault.twice"),
                        tuple(9L, "esco.fault.type"));
        assertThat(reading.concepts())
                .singleElement()
                .satisfies(concept -> assertThat(concept.synonyms()).containsExactly("hawking"));
    }

    @Test
    void whatIsNoSuchFileIsRefusedWhole() {
        refused("preferredLabel,altLabels\nx,y\n", "esco.columns");
        refused("a,b\n1,2\n", "sheet.no_known_column");
        refused("", "sheet.empty");
        String rows = IntStream.range(0, 60_001)
                .mapToObj(i -> skill(AT + "b" + i + "-0000", "skill " + i, ""))
                .collect(Collectors.joining());
        refused(SKILLS + rows, "sheet.too_many_rows");
    }

    @Test
    void aThousandFaultsAreCountedAndAHundredKept() {
        String rows =
                IntStream.range(0, 1_000).mapToObj(i -> skill("x" + i, "a", "")).collect(Collectors.joining());
        EscoReading reading = read(SKILLS + rows);
        assertThat(reading.left()).isEqualTo(1_000);
        assertThat(reading.faults()).hasSize(100);
    }

    @Test
    void widerConceptsThatGoInCirclesEnd() {
        EscoReading reading = EscoReader.read(Map.of(
                EscoFile.SKILLS_EN,
                bytes(SKILLS + skill(BAKE, "bake", "") + skill(KNEAD, "knead", "")),
                EscoFile.BROADER,
                bytes(BROADER + broader(BAKE, "", KNEAD, "") + broader(KNEAD, "", BAKE, ""))));
        assertThat(reading.branches()).isEmpty();
    }

    private static void refused(String text, String key) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        EscoReader.UnreadableFile.class,
                        refused -> assertThat(refused.sheet().key()).isEqualTo(key));
    }

    private static EscoReading read(String text) {
        return EscoReader.read(Map.of(EscoFile.SKILLS_EN, bytes(text)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String skill(String uri, String label, String others) {
        return String.join(
                ",",
                List.of(
                        "KnowledgeSkillCompetence",
                        uri,
                        "knowledge",
                        "cross-sector",
                        '"' + label + '"',
                        '"' + others + '"',
                        "",
                        "released",
                        "2024-01-01T00:00:00.000Z",
                        "",
                        "",
                        "http://data.europa.eu/esco/concept-scheme/skills",
                        "\"What it is, in words.\"\n"));
    }

    static String broader(String uri, String label, String wider, String widerLabel) {
        return "KnowledgeSkillCompetence," + uri + "," + label + ",SkillGroup," + wider + "," + widerLabel + "\n";
    }
}
