package org.teranga.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.training.catalogue.AdoptCourse;
import org.teranga.training.testing.Academy;

/** The courses that ship are adopted whole, once, and by whoever asks for them alone. */
@Assembled
class CoursesTest {
    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private Courses courses;

    @Inject
    private AdoptCourse adopt;

    @Inject
    private TestTenants tenants;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = academy.open();
    }

    @Test
    void aCourseComesWithItsPartsItsTermsAndWhatBelongsToIt() {
        Course trauma = academy.course(own, Academy.TRAUMA);
        Course ethics = academy.course(own, Academy.ETHICS);
        assertThat(trauma.published()).isTrue();
        assertThat(trauma.outline().parts().stream().map(Part::key))
                .startsWith("what-trauma-does", "first-meetings")
                .contains("scenario");
        assertThat(trauma.outline().sections()).hasSize(3);
        assertThat(ethics.terms().prerequisites()).containsExactly(trauma.id());
        assertThat(ethics.terms().granted()).isPresent();
        assertThat(ethics.terms().askedOf()).containsExactlyInAnyOrder("host", "helper", "staff");
        assertThat(ethics.version().map(CourseVersion::number)).contains(1);
        assertThat(ethics.changed()).isFalse();
    }

    @Test
    void adoptingAgainChangesNothing() {
        tenants.as(own, () -> {
            adopt.adoptAll(null);
            return true;
        });
        assertThat(academy.as(own, () -> courses.all())).hasSize(4);
    }

    @Test
    void whoeverIsSignedInReadsTheListOfCourses() {
        List<JsonObject> list = listed(own, "");
        assertThat(list).hasSize(4);
        assertThat(list.getFirst().keySet()).containsExactlyInAnyOrder("id", "title", "version");
        assertThat(list.getFirst().getString("title")).startsWith("Accueillir quelqu");
        assertThat(list.getFirst().getInt("version")).isEqualTo(1);
        assertThat(listed(own, "?page=1&size=2")).containsExactly(list.get(2), list.getLast());
    }

    /** The rows of a page; with how many there are in all. */
    private List<JsonObject> listed(Tenant tenant, String query) {
        JsonObject page = academy.json(tenant, Role.VOLUNTEER, "/api/v1/training/courses" + query)
                .asJsonObject();
        assertThat(page.getInt("total")).isEqualTo(tenant.equals(own) ? 4 : 0);
        return page.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    @Test
    void anotherAssociationSeesNoneOfThemAndNobodyWithoutAnAssociation() {
        Tenant other = house.open();
        house.member(other, Role.VOLUNTEER);
        assertThat(listed(other, "")).isEmpty();
        Course ours = academy.course(own, Academy.ETHICS);
        assertThat(academy.as(other, () -> courses.find(ours.id()))).isEmpty();
        assertThat(academy.as(other, () -> courses.versions(ours.id()))).isEmpty();
        assertThat(house.call(own, "/api/v1/training/courses", house.token(other, Role.VOLUNTEER))
                        .statusCode())
                .isEqualTo(403);
    }
}
