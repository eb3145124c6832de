package org.teranga.matching.community.project.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.teranga.matching.community.project.ProjectPictures;
import org.teranga.matching.home.MakePhotograph;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.refusal.Refusal;

/** Brings the picture of a project, in place of the one before. */
@ApplicationScoped
@Transactional
class BringProjectPicture {
    private static final int LONGEST = 160;

    private final TakeProjectForm forms;
    private final ProjectPictures pictures;
    private final MakePhotograph photograph;

    @Inject
    BringProjectPicture(TakeProjectForm forms, ProjectPictures pictures, MakePhotograph photograph) {
        this.forms = forms;
        this.pictures = pictures;
        this.photograph = photograph;
    }

    /**
     * Keeps it.
     *
     * @param sent    the file; empty where none was chosen
     * @param caption what it shows, for who does not see it
     * @throws Refusal invalid where it is no photograph, or nobody says what it shows; conflict where no project is under way
     */
    void bring(HouseholdEntry entry, Optional<InputStream> sent, String caption) {
        FormReader in = new FormReader(Answers.of(Map.of("caption", caption)));
        String said = in.required("caption", in.line("caption", LONGEST), "project.fault.caption");
        if (sent.isEmpty()) {
            in.fault("file", "picture.missing");
        }
        in.end();
        CleanPicture picture = photograph.of(sent.orElseThrow());
        pictures.keep(forms.held(entry), picture, said);
    }
}
