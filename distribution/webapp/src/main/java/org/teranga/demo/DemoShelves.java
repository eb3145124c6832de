package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.rights.shelf.AdoptShelf;
import org.teranga.rights.shelf.LayShelf;
import org.teranga.training.shelf.AdoptCourse;
import org.teranga.training.shelf.LayCourses;

/**
 * What the demonstration takes from the platform's shelves. All rights pages follow in Toulouse; Brittany has copies of two of them. Both
 * have copies of the three courses, and meetings that go with them.
 */
@ApplicationScoped
class DemoShelves {
    private final LayShelf shelf;
    private final AdoptShelf adopt;
    private final LayCourses layCourses;
    private final AdoptCourse adoptCourse;
    private final DemoMeetings meetings;

    @Inject
    DemoShelves(
            LayShelf shelf, AdoptShelf adopt, LayCourses layCourses, AdoptCourse adoptCourse, DemoMeetings meetings) {
        this.shelf = shelf;
        this.adopt = adopt;
        this.layCourses = layCourses;
        this.adoptCourse = adoptCourse;
        this.meetings = meetings;
    }

    void adopt(DemoAssociation demo) {
        shelf.lay();
        boolean all = demo.association().slug().equals("toulouse");
        List<String> slugs = all ? LayShelf.pages() : List.of("arriver", "sante");
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
