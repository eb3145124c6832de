package org.teranga.platform.lane;

/** A value of a request that its work in a lane needs, too. Beans of this type are found by themselves. */
public interface Carried {
    /** Takes it from the request of this thread; what is answered puts it down in the lane, before the work. */
    Runnable take();
}
