package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.refusal.Refusal;

/**
 * Gives out the pixels of a photograph, each time anew to whoever may see it: nothing between keeps them, and no address of one leads
 * anywhere for anybody else.
 */
@ApplicationScoped
@Transactional
public class ServePhoto {
    private final Homes homes;
    private final HomePhotos photos;

    @Inject
    ServePhoto(Homes homes, HomePhotos photos) {
        this.homes = homes;
        this.photos = photos;
    }

    /**
     * To a household that is asked about this offer, which the caller has made sure of: one at which somebody of the team has looked.
     *
     * @throws Refusal not found for any other
     */
    public Response toHousehold(OfferId offer, UUID id) {
        return answer(homes.of(offer)
                .flatMap(home -> photos.find(home, id))
                .filter(HomePhoto::shown)
                .orElseThrow(Refusal::notFound));
    }

    /** To whoever may see it in any case: the host, and staff. */
    public Response answer(HomePhoto photo) {
        return Response.ok(photos.jpeg(photo).orElseThrow(Refusal::notFound), "image/jpeg")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .build();
    }
}
