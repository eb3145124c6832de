package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.picture.Pictures;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Makes a photograph of a form anew from its pixels: neither where it was taken nor anything else that a camera adds comes along. */
@ApplicationScoped
public class MakePhotograph {
    private final Lanes lanes;

    @Inject
    MakePhotograph(Lanes lanes) {
        this.lanes = lanes;
    }

    /**
     * The photograph.
     *
     * @param sent the file of the field {@code file}
     * @throws Refusal invalid, at that field, where it is no photograph or too large
     */
    public CleanPicture of(InputStream sent) {
        try {
            return lanes.call(Lane.FILES, () -> Pictures.photograph(sent));
        } catch (Refusal refused) {
            if (refused.key().startsWith("picture.")) {
                throw Refusal.invalid(List.of(new FieldError("file", refused.key(), refused.arguments())));
            }
            throw refused;
        }
    }
}
