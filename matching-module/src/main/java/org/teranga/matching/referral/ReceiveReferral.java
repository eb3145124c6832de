package org.teranga.matching.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.offer.arrival.ReceivePassed;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.tenancy.TenantDirectory;

/** An association receives what another passed on. The record goes only when the offer stands; where it cannot, the offer goes back. */
@ApplicationScoped
public class ReceiveReferral implements Job {
    static final JobKind KIND = new JobKind("matching.handover");

    private final Referrals handovers;
    private final ReceivePassed receivePassed;
    private final Jobs jobs;
    private final TenantDirectory directory;
    private final AuditTrail audit;

    @Inject
    ReceiveReferral(
            Referrals handovers, ReceivePassed receivePassed, Jobs jobs, TenantDirectory directory, AuditTrail audit) {
        this.handovers = handovers;
        this.receivePassed = receivePassed;
        this.jobs = jobs;
        this.directory = directory;
        this.audit = audit;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void run(UUID id) {
        Optional<Referral> sent = handovers.find(id);
        if (sent.isEmpty()) {
            return;
        }
        Referral one = sent.get();
        if (receivePassed.receive(id, one.answers(), one.language(), one.from(), one.consented())) {
            audit.record("offer.passed_in", "offer", id);
            jobs.start(ForgetReferral.KIND, id);
        } else {
            handovers.done(id);
        }
    }

    @Override
    @Transactional
    public void gaveUp(UUID id) {
        handovers
                .find(id)
                .ifPresent(one -> directory.byId(one.sender()).ifPresent(sender -> {
                    jobs.startFor(sender, TakeBack.KIND, one.offer());
                    jobs.start(ForgetReferral.KIND, id);
                }));
    }
}
