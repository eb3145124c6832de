package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.rights.shelf.AdoptShelf;
import org.teranga.rights.shelf.LayShelf;
import org.teranga.training.shelf.AdoptCourse;
import org.teranga.training.shelf.LayCourses;

/**
 * What the demonstration takes from the platform's shelves. All rights pages follow in Toulouse; Brittany has copies of two of them. Both
 * have copies of the three courses.
 */
@ApplicationScoped
class DemoShelves {
    private final LayShelf shelf;
    private final AdoptShelf adopt;
    private final LayCourses layCourses;
    private final AdoptCourse adoptCourse;

    @Inject
    DemoShelves(LayShelf shelf, AdoptShelf adopt, LayCourses layCourses, AdoptCourse adoptCourse) {
        this.shelf = shelf;
        this.adopt = adopt;
        this.layCourses = layCourses;
        this.adoptCourse = adoptCourse;
    }

    void adopt(DemoAssociation demo) {
        shelf.lay();
        boolean all = demo.association().slug().equals("toulouse");
        List<String> slugs = all ? LayShelf.pages() : List.of("arriver", "sante");
        adopt.adopt(slugs, all, null);
        layCourses.lay();
        adoptCourse.adoptAll(null);
    }
}
