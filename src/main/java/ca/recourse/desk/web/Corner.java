package ca.recourse.desk.web;

import io.javalin.config.RoutesConfig;

/** A room of the web desk with addresses of its own. */
public interface Corner {

    /** Give its addresses to the server. */
    void open(RoutesConfig at, Tools tools);

    /**
     * What every corner works with.
     *
     * @param rooms the rooms behind the desk
     * @param pages sets pages
     * @param sessions the browsers signed in
     */
    record Tools(Rooms rooms, Pages pages, Sessions sessions) {}
}
