package org.teranga.webapp.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.webapp.testing.Notes;

@ExtendWith(ArquillianExtension.class)
class JobsIT {
    @Inject
    private TestTenants tenants;

    @Inject
    private NotingJob job;

    @Inject
    private Notes notes;

    private void start(Tenant tenant, UUID subject, boolean rollBack) {
        tenants.as(tenant, () -> {
            job.start(subject, rollBack);
            return true;
        });
    }

    @Test
    void aJobWorksAsItsAssociation() throws InterruptedException {
        Tenant tenant = tenants.open();
        UUID subject = UUID.randomUUID();
        start(tenant, subject, false);
        NotingJob.Done done = job.done().poll(20, TimeUnit.SECONDS);
        assertThat(done).isNotNull();
        assertThat(done.slug()).isEqualTo(tenant.slug());
        assertThat(done.subject()).isEqualTo(subject);
        assertThat(tenants.as(tenant, () -> notes.found(done.note()))).contains("by a job");
        assertThat(tenants.as(tenants.open(), () -> notes.found(done.note()))).isEmpty();
    }

    @Test
    void aJobBeginsSoonAfterTheCommit() throws InterruptedException {
        Tenant tenant = tenants.open();
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            start(tenant, UUID.randomUUID(), false);
            long committed = System.nanoTime();
            NotingJob.Done done = job.done().poll(20, TimeUnit.SECONDS);
            assertThat(done).isNotNull();
            millis.add((done.atNanos() - committed) / 1_000_000);
        }
        assertThat(millis.stream().sorted().toList().get(2))
                .as("the median of %s ms is far below the two seconds between looks", millis)
                .isLessThan(1_000);
    }

    @Test
    void withoutACommitThereIsNoJob() throws InterruptedException {
        Tenant tenant = tenants.open();
        assertThatThrownBy(() -> start(tenant, UUID.randomUUID(), true)).hasStackTraceContaining("rolled back");
        assertThat(job.done().poll(4, TimeUnit.SECONDS)).isNull();
    }
}
