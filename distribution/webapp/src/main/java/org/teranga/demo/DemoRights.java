package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.rights.shelf.AdoptShelf;
import org.teranga.rights.shelf.LayShelf;

/** Rights pages of the demonstration, from the platform's shelf: all of it follows in Toulouse; Brittany has copies of two pages. */
@ApplicationScoped
class DemoRights {
    private final LayShelf shelf;
    private final AdoptShelf adopt;

    @Inject
    DemoRights(LayShelf shelf, AdoptShelf adopt) {
        this.shelf = shelf;
        this.adopt = adopt;
    }

    void adopt(DemoAssociation demo) {
        shelf.lay();
        boolean all = demo.association().slug().equals("toulouse");
        List<String> slugs = all ? LayShelf.pages() : List.of("arriver", "sante");
        adopt.adopt(slugs, all, null);
    }
}
