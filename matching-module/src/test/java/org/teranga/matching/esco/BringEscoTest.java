package org.teranga.matching.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.teranga.matching.esco.EscoReaderTest.AT;
import static org.teranga.matching.esco.EscoReaderTest.BAKE;
import static org.teranga.matching.esco.EscoReaderTest.BROADER;
import static org.teranga.matching.esco.EscoReaderTest.FALCONRY;
import static org.teranga.matching.esco.EscoReaderTest.KNEAD;
import static org.teranga.matching.esco.EscoReaderTest.SKILLS;
import static org.teranga.matching.esco.EscoReaderTest.broader;
import static org.teranga.matching.esco.EscoReaderTest.bytes;
import static org.teranga.matching.esco.EscoReaderTest.skill;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.skill.KnownSkills;
import org.teranga.matching.skill.Skill;
import org.teranga.matching.skill.SkillLikeness;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;

@Assembled
class BringEscoTest {
    private static final URI PAGE = URI.create("http://localhost/en/operator/skills");

    @Inject
    private BringEsco bring;

    @Inject
    private EscoImports imports;

    @Inject
    private KnownSkills skills;

    @Inject
    private SystemDatabase database;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @AfterEach
    void nothingWasAdded() {
        database.sql("delete from matching.skill_import").update();
        skills.forget();
        assertThat(skills.list().all()).hasSameSizeAs(skills.shipped().all());
    }

    @Test
    void whatIsTakenCountsUntilItIsUndone() {
        read();
        assertThat(skills.list().find("boulange")).as("read only").isEmpty();
        UUID first = waiting();
        bring.take(first, Map.of("S8.1", "food", "K08", "no such group", "S9", "food"));
        Skill bakery = skills.list().coded("bakery").orElseThrow();
        assertThat(bakery.uri()).isEqualTo(BAKE);
        assertThat(bakery.names()).containsEntry("en", "bakery").containsEntry("fr", "boulangerie");
        assertThat(skills.list().find("Boulange")).contains(bakery);
        Skill knead = skills.list().find("knead doughs").orElseThrow();
        assertThat(knead.code()).isEqualTo("esco-aaaaaaaa-0000-4000-8000-000000000002");
        assertThat(knead.group()).isEqualTo("food");
        assertThat(skills.list().likeness(knead.code(), "bakery")).isEqualTo(SkillLikeness.NEIGHBOUR);
        assertThat(skills.list().likeness("bakery", knead.code())).isEqualTo(SkillLikeness.NEIGHBOUR);
        assertThat(skills.list().find("fauconnerie"))
                .as("its branch has no group")
                .isEmpty();

        bring.read(Map.of(EscoFile.SKILLS_FR, bytes(SKILLS + skill(FALCONRY, "fauconnerie", ""))));
        bring.take(waiting(), Map.of("", "nature"));
        assertThat(skills.list().find("knead dough")).as("replaced").isEmpty();
        assertThat(skills.list().find("fauconnerie").map(Skill::group)).contains("nature");

        bring.undo(imports.find(EscoImports.State.TAKEN).orElseThrow().id());
        assertThat(skills.list().find("knead dough"))
                .as("the ones before count again")
                .isPresent();
        bring.undo(first);
        assertThat(skills.list().find("knead dough")).isEmpty();
        assertThat(skills.list().coded("bakery").orElseThrow().uri()).isEmpty();
    }

    @Test
    void twoWhoDecideAtOnceDecideOnce() {
        read();
        UUID id = waiting();
        bring.take(id, Map.of());
        assertThatThrownBy(() -> bring.take(id, Map.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bring.drop(id)).isInstanceOf(Refusal.class);
        bring.undo(id);
        assertThatThrownBy(() -> bring.undo(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bring.take(id, Map.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWaitsGivesWayToWhatIsReadNext() {
        read();
        UUID id = waiting();
        read();
        assertThat(waiting()).isNotEqualTo(id);
        bring.drop(waiting());
        assertThat(imports.find(EscoImports.State.READ)).isEmpty();
    }

    @Test
    void withoutLabelsOrConceptsNothingIsRead() {
        assertThatThrownBy(() -> bring.read(Map.of(EscoFile.BROADER, bytes(BROADER + broader(BAKE, "", KNEAD, "")))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bring.read(Map.of(EscoFile.SKILLS_EN, bytes(SKILLS + skill("no", "a", "")))))
                .isInstanceOf(Refusal.class);
        assertThat(imports.find(EscoImports.State.READ)).isEmpty();
    }

    @Test
    void theOperatorReadsTakesAndUndoesByThePage() {
        Browser operator = house.operator();
        assertThat(operator.get(PAGE).body()).contains("The list of skills", "skills_fr.csv");
        Browser.Page refused = operator.upload(PAGE, Map.of(), "skills_fr", bytes("a,b\n1,2\n"));
        assertThat(refused.status()).isEqualTo(422);
        Browser.Page faulty = operator.upload(
                PAGE,
                Map.of(),
                "skills_en",
                bytes(SKILLS + skill(KNEAD, "knead <b>dough</b>", "") + skill("javascript:alert(1)", "x", "")));
        assertThat(faulty.body()).contains("javascript:alert(1)", "Rows that are left out", "Read, not yet taken");
        UUID id = waiting();
        assertThat(operator.post(PAGE.resolve("skills/" + id + "/take"), Map.of("group:", "food"))
                        .status())
                .isEqualTo(303);
        assertThat(operator.get(URI.create(PAGE + "?happened=taken")).body())
                .contains("These skills count from now on", "Undo this addition");
        assertThat(skills.list().find("knead <b>dough</b>").map(Skill::group)).contains("food");
        assertThat(operator.post(PAGE.resolve("skills/" + id + "/undo"), Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(skills.list().find("knead <b>dough</b>")).isEmpty();
    }

    @Test
    void nobodyElseDoes() {
        Tenant tenant = house.open();
        read();
        UUID id = waiting();
        for (Role role : List.of(Role.ADMIN, Role.CASEWORKER)) {
            assertThat(signedIn.get(tenant, role, "/fr/operator/skills").status())
                    .isIn(403, 404);
            assertThat(signedIn.post(tenant, role, "/fr/operator/skills/" + id + "/take", Map.of())
                            .status())
                    .isIn(403, 404);
        }
        assertThat(waiting()).isEqualTo(id);
    }

    private UUID waiting() {
        return imports.find(EscoImports.State.READ).orElseThrow().id();
    }

    private void read() {
        bring.read(Map.of(
                EscoFile.SKILLS_FR,
                bytes(SKILLS + skill(BAKE, "boulangerie", "boulange\nplomberie") + skill(FALCONRY, "fauconnerie", "")),
                EscoFile.SKILLS_EN,
                bytes(SKILLS + skill(BAKE, "bake goods", "") + skill(KNEAD, "knead dough", "")),
                EscoFile.BROADER,
                bytes(BROADER
                        + broader(KNEAD, "", BAKE, "")
                        + broader(BAKE, "", AT + "S8.1", "food machines")
                        + broader(FALCONRY, "", "http://data.europa.eu/esco/isced-f/08", "agriculture"))));
    }
}
