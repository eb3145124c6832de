package org.teranga.training.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.training.catalogue.AdoptCourse;
import org.teranga.training.catalogue.PublishCourses;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.enrolment.TakeCourse;

/** An association with the courses that ship, and those who learn and teach there. */
@RequestScoped
public class Academy {
    /** Courses that ship. */
    public static final String TRAUMA = "welcoming-someone-who-fled";

    public static final String ETHICS = "ethics-and-law-for-hosts";
    public static final String LIVING = "living-together";

    private final House house;
    private final TestTenants tenants;
    private final PublishCourses lay;
    private final AdoptCourse adopt;
    private final Courses courses;
    private final TakeCourse take;
    private final Transactions transactions;

    @Inject
    public Academy(
            House house,
            TestTenants tenants,
            PublishCourses lay,
            AdoptCourse adopt,
            Courses courses,
            TakeCourse take,
            Transactions transactions) {
        this.house = house;
        this.tenants = tenants;
        this.lay = lay;
        this.adopt = adopt;
        this.courses = courses;
        this.take = take;
        this.transactions = transactions;
    }

    /** An association with the courses, a volunteer and a trainer. */
    public Tenant open() {
        Tenant tenant = house.open();
        house.member(tenant, Role.VOLUNTEER);
        house.member(tenant, Role.TRAINER);
        adopted(tenant);
        return tenant;
    }

    /** Gives an association the courses. */
    public void adopted(Tenant tenant) {
        if (adopt.shelf().isEmpty()) {
            lay.lay();
        }
        tenants.as(tenant, () -> {
            adopt.adoptAll(null);
            return true;
        });
    }

    /** A course as it is kept. */
    public Course course(Tenant tenant, String slug) {
        return as(tenant, () -> courses.bySlug(slug).orElseThrow());
    }

    /** Somebody does every part of a course, the quiz without a fault. */
    public void taken(Tenant tenant, UUID person, String slug) {
        Course course = course(tenant, slug);
        as(tenant, () -> {
            course.outline().parts().forEach(part -> take.done(person, course.id(), part.id(), 100));
            return true;
        });
    }

    /** Runs the work as an association, in one transaction. */
    public <T> T as(Tenant tenant, TestTenants.Work<T> work) {
        return tenants.as(tenant, () -> transactions.inOne(work));
    }

    /** What the interface for programs answers to a member. */
    public JsonStructure json(Tenant tenant, Role role, String path) {
        HttpResponse<String> answer = house.call(tenant, path, house.token(tenant, role));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).read();
    }
}
