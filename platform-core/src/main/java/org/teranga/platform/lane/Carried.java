package org.teranga.platform.lane;

/** Something that a request knows and its work in a lane has to know, too. Beans of this type are found by themselves. */
public interface Carried {
    /** Takes it from the request of this thread; what is answered puts it down in the lane, before the work. */
    Runnable take();
}
