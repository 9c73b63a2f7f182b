package dev.nightshift.avatar.drawn;
import dev.nightshift.avatar.drawn.Pose.*;
import dev.nightshift.avatar.drawn.rig.RigSource;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
public class BenchTmp {
  public static void main(String[] a){
    var rig=DrawnRig.load(RigSource.shipped(a.length>0?a[0]:"mira"));
    int k=a.length>1?Integer.parseInt(a[1]):1;
    var f=VideoFrame.allocate(Arena.global(),rig.width()*k,rig.height()*k);
    int n=200; Pose[] ps=new Pose[n];
    for(int i=0;i<n;i++){ double t=i*.04; double s=Math.sin(t);
      ps[i]=new Pose(new Mouth(Math.abs(Math.sin(t*9)),Math.sin(t*5),Math.max(0,Math.sin(t*4)),.2,0,.6,.2),new Face(.4,.1,.1,.1,s,s,i%50<4?.7:0,i%50<4?.7:0),new Gaze(s,s*.4),new Head(15*s,8*Math.cos(t),4*s),new Body(.5+.5*s,s,.1,s,s),new Arm(ArmPose.REST,ArmPose.values()[i/20%10],(i%20)/20.,s),new Arm(ArmPose.REST,ArmPose.values()[(i/20+3)%10],(i%20)/20.,s)); }
    var mx=(com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean();
    for(int r=0;r<5;r++){ long b=mx.getCurrentThreadAllocatedBytes(), c=mx.getCurrentThreadCpuTime(), t=System.nanoTime(); for(int i=0;i<n;i++) rig.draw(ps[i],f);
      System.out.printf("%.2f ms wall %.2f ms cpu  %d bytes/frame%n",(System.nanoTime()-t)/1e6/n,(mx.getCurrentThreadCpuTime()-c)/1e6/n,(mx.getCurrentThreadAllocatedBytes()-b)/n); }
  }
}
