package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import org.teranga.platform.persistence.TenantDatabase;

/** The places that certificates of the open association have in the lists of what was revoked. */
@ApplicationScoped
@Transactional
class StatusPlaces {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRIES = 100;
    private static final String IN_LIST =
            "select 1 from training.certificate where tenant_id = :tenant and status_list = :list";

    private final TenantDatabase database;

    @Inject
    StatusPlaces(TenantDatabase database) {
        this.database = database;
    }

    /** A place that nobody has. Half of a list stays free, so that a place tells nothing. */
    StatusPlace draw() {
        long given = database.sql("select count(*) from training.certificate where tenant_id = :tenant")
                .one(Long.class);
        int list = (int) (given / (StatusList.SIZE / 2)) + 1;
        for (int i = 0; i < TRIES; i++) {
            int index = RANDOM.nextInt(StatusList.SIZE);
            if (!database.sql(IN_LIST + " and status_index = :index")
                    .bind("list", list)
                    .bind("index", index)
                    .any()) {
                return new StatusPlace(list, index);
            }
        }
        throw new IllegalStateException("no free place in the list " + list + " after " + TRIES + " draws");
    }

    /** Whether there is such a list. */
    boolean hasList(int list) {
        return database.sql(IN_LIST + " limit 1").bind("list", list).any();
    }

    /** The places of a list that do not hold any more. */
    List<Integer> revoked(int list) {
        return database.sql("""
                        select c.status_index from training.certificate_revocation r
                        join training.certificate c on c.tenant_id = :tenant and c.id = r.certificate
                        where r.tenant_id = :tenant and c.status_list = :list order by 1
                        """).bind("list", list).list(Integer.class);
    }
}
