package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.rights.catalogue.AdoptFromCatalogue;
import org.teranga.rights.catalogue.PublishCatalogue;
import org.teranga.training.catalogue.AdoptCourse;
import org.teranga.training.catalogue.PublishCourses;

/**
 * What the demonstration takes from the platform's shelves. All rights pages follow in Toulouse; Brittany has copies of two of them. Both
 * have copies of the three courses, and meetings that go with them.
 */
@ApplicationScoped
class DemoShelves {
    private final PublishCatalogue shelf;
    private final AdoptFromCatalogue adopt;
    private final PublishCourses layCourses;
    private final AdoptCourse adoptCourse;
    private final DemoMeetings meetings;

    @Inject
    DemoShelves(
            PublishCatalogue shelf,
            AdoptFromCatalogue adopt,
            PublishCourses layCourses,
            AdoptCourse adoptCourse,
            DemoMeetings meetings) {
        this.shelf = shelf;
        this.adopt = adopt;
        this.layCourses = layCourses;
        this.adoptCourse = adoptCourse;
        this.meetings = meetings;
    }

    void adopt(DemoAssociation demo) {
        shelf.lay();
        boolean all = demo.association().slug().equals("toulouse");
        List<String> slugs = all ? PublishCatalogue.pages() : List.of("arriver", "sante");
        adopt.adopt(slugs, all, null);
        layCourses.lay();
        adoptCourse.adoptAll(null);
    }

    /**
     * Announces the meetings of the courses.
     *
     * @param accounts of the members, by suffix
     */
    void meet(DemoAssociation demo, Map<String, UUID> accounts) {
        meetings.announce(demo, accounts);
    }
}
