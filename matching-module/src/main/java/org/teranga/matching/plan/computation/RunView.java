package org.teranga.matching.plan.computation;

import org.jspecify.annotations.Nullable;

/**
 * A run under way ({@code matching/plan/progress}). Without script the page reloads itself each second; with it the part {@code #progress}
 * is fetched from the same address. Once the run is done the address should lead to the plan: by 303, and by the header
 * {@code HX-Redirect} where the request carries {@code HX-Request}.
 *
 * @param href     its own address, from the root of the host
 * @param runHref  where a POST starts another one
 * @param planHref where its plan is shown
 * @param status   {@code queued}, {@code running}, {@code done} or {@code failed}
 * @param stage    {@code waiting}, {@code reading}, {@code pairing}, {@code solving}, {@code storing} or {@code ended}
 * @param progress how far it is, 0 to 100
 * @param failure  why it has no plan, in the language of the page; null where it has not failed
 */
public record RunView(
        String href,
        String runHref,
        String planHref,
        String status,
        String stage,
        int progress,
        @Nullable String failure) {
    /** Whether it is over. */
    public boolean ended() {
        return status.equals("done") || status.equals("failed");
    }
}
