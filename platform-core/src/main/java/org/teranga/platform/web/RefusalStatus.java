package org.teranga.platform.web;

import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Gone;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.LimitReached;
import org.teranga.platform.refusal.Malformed;
import org.teranga.platform.refusal.NotAllowed;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.refusal.TooLarge;
import org.teranga.platform.refusal.Unavailable;
import org.teranga.platform.refusal.Unprocessable;
import org.teranga.platform.refusal.Unsupported;

/** The status that HTTP has for each kind of refusal; nobody else knows both. */
public final class RefusalStatus {
    private RefusalStatus() {}

    /** The status with which a refusal is answered, on pages and in documents. */
    public static int of(Refusal refusal) {
        return switch (refusal) {
            case Malformed unreadable -> 400;
            case NotAllowed forbidden -> 403;
            case NotFound unknown -> 404;
            case Conflict conflict -> 409;
            case Gone over -> 410;
            case TooLarge large -> 413;
            case Invalid faulty -> 422;
            case Unprocessable unfit -> 422;
            case LimitReached later -> 429;
            case Unsupported lacking -> 501;
            case Unavailable away -> 503;
        };
    }
}
