/**
 * Traditional to Simplified, character to character: 2968 pairs of one UTF-16 code unit each.
 * Source: OpenCC dictionary TSCharacters as packed in opencc-js 1.4.2 (Apache-2.0); plus 著→着 and 陜→陕,
 * which it leaves alone. Taken 2026-11-22; fold.test.ts holds it against the dictionary.
 *
 * The pairs are sorted by the Simplified character, then the Traditional one, and each column is
 * written as steps from the character before: a third of the size of the plain pairs after gzip, and
 * this table is in the page. A number is little-endian in base 45; digits of the upper half of the
 * alphabet say that another follows. Traditional steps go both ways: 2n up, 2n - 1 down.
 */
export const stepAlphabet =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

export const simplifiedSteps =
  'Rm)$&-#/8t$Gy$7h$l%4F#Q(Ba$h&HP#[$##14_#g)#83f((v#8#.#Mv$P#*n&[#w*T#U$3|$9]%j$p&######$###Bq#T#g' +
  '($#5^(n$u&#%$S#W#%w#S,%#&#$T##p.#v&$####h$######_%~#*%$*###($#$%!)&)!%#-!#%&&/#(-#;(#$*$0!$,%%*)' +
  '#+%!$:$.C!####%###$####%!#K)$+$_#%$#####$A<%$###$#q#&Q#2%#H#$##q#o#/)(&9%#($$&&%&0$#)-%%!#$)(!&!' +
  '$%%%$-(&*!$$*&#&1()###(.!###+%&###$1#7$Y##%#),##//!2II+/#+&!*#)#)&$$!%&+#%%+%#!!%$##%(!%-#%$#(4$' +
  '#!&#((!*#*-)!!)#$!&&$($$$%!$$$4&%!(5-$#$####$#/J-$$*&3(*,&####$!$%#$K7$%##$h#(##!##&&-X#)#P#+H/0' +
  'N1]#_#&!.%#%#+#+@9#8+%#!!!!##!###G##/7%$$$$#$G#!#E8&T#x#!z#$%!%$/%)!58&#!#*#,.!261##D##!O(@.####' +
  '3<#$!d####W#%H$@k#E0&:?#$#,#.*#B?$#%*1&(!-0&(!%$#)#7%(<$!#7##$#1&)-$&#@$###-5##LN$%_$F#)5$$%*#+&' +
  '-#)#%-#)S#!!&!!$*($&)#$#((#9*Q#9$#12(!#&(-#;#!$!!-*$#5)%!4/H,+31,$######9B#%/*52%!$#####L(!####>' +
  '@##$####<;&$<5?Z$#$U#(&+#$5%+3)#%*.&$###&K$#&###$#*,3.!2%#$####6);############$-.,*3##$##!.j##%#' +
  '$$f######$#:A-##!##$^#0G$#$E$W#^#0##1*>+&5&A/,$(2##16F##0*####O83p#!_#!$!$%))$#%=#&%#)#1#$%=&#$$' +
  '#$#$R#&(;%($#####$#$(#C#)E##########:H9$####,I3?$#$$*$#s#+#$##!7b##&#o#($W#/+%P#q$$%.o#()&*#**60' +
  '!!#6&+7501*,8!!$;%8.&:$$######!#7):!%-$/##$####%4M*$######$########P#-1#$#######$###:o#$##$#%%52' +
  'k##!$$$##F(!K%&#!###$##$##LV##&$2;J#X##u$A$)#+##,0)#?%!#&##;&!*###$##K#$R$>m%)9<!2(3O###28#1####' +
  '##)..*/,##$d#G+##1(###,9#B$?##O^###2*i#?#k#)!-R#E#+##.###$%6##,&5$#,4#4#!5#6#B(+:2C#@##(##X#5*)7' +
  '#2#X#/:e#$.+###8#%$A#%$#7##$#7*;1#8T%*.70+#+&#Y#)$%($.:#0#383A0</-#%.#+#*L!+H+,#H$$6,###?%$!##66' +
  '#####I$>#$HNV#*#C#*)&2&)%%,H!O+m#l)#####!###########################!######################!####' +
  '####!######!###!###########!######!########!###########!#####$###############################!##' +
  '###02)%+50A$%W###m#(4%*,##*8#<@&-)-###%$9(!)#$#.6&$!##$#):($5$/81###6MD;5*90#-X#%!*+)2(-5,)#%###' +
  '!#!(H-.#$%#5B-,########!$########!####!9O###$#!###$!T$%*####n#2*$$#%-!![#/$#%$#?2I$#$W#$$!^#Hh#]' +
  '#$,4#$%/######5+2A&#B$####D$-I##(Q#$$KJn$24%&$9#!#94$9#$=###!Y#<Dd$################0+,Nj#M#X)###' +
  '########$####################!###################################################!##############' +
  '#####################$##########!##!######!############Z#z%#####################################' +
  '#!##########!################!#!#####*.#8I*.#5+:####$2$A$%E#A2306S&#############################' +
  '###############!########&#-$1&#%)#++#$####-3!,*#+78%<1Q#-2$.##)1##$6#4o#>!,.*(##m#!!%$!s%!^#Y%]*' +
  '###!###################$##!!######!####!##!##########!######!###################################' +
  '####################!########!##############!########!####################!#######!#############' +
  '#$############!####!#!##!################$##!##############!######,a$##########!################' +
  '###!######################&7###2####/!4###I#I*#,+)!!.6.%+;/I#(,!!%O#@%W#######,x$######!########' +
  '################!#########!###########J############&,#H{###!##########################$#####!###' +
  '############u&######################!#####################################A)#l#F4$w)############' +
  '######################!###################################!###!################################P' +
  '*##!######################################!###################!##########################-K5/(;+' +
  '#70##O:#Q##############0##&R##%$';

export const traditionalSteps =
  'fb7jT*|Q*RR*qP*xP*i]*[29pMR,x|*d-yP,bP,]W,yz+{f,g,t_,bZ-q&^:_c-so-d$y#Pu-^t.m%p-5^42sT#d#e(Z*/q&' +
  'xu.VV.z(t9V1|X0[|0x/z$V/h$c0},hk1Uu1q.k-qt1$Px1iv1%[R20S|1a%lo2jQ#%l$vp#uU$}h3zU4Pg(ve9{_4}.ag4Z' +
  'k4d5UJl9Qx5x#]|56Sx5+]b7Qw6d+jP7d&/Y#oV7Zb7~$6e%q#c#z$c4p{)c;^|%lj0dc%Tf(j|&bk(e}.eHZa#v.|d#t~-~' +
  'Z&cn$fa&r3UZ.yY*j[*$lx*}s%br#bV(ko-ya&mn-gj,tr2wP,jV%q[+ZX&V^5-Zs,$l$~U({&}t/me#u$CZs%cR&sd%m^%~' +
  '-m-_-ep,u^&P|0vP$uh%vn(Z#h%r&V,DT-U+{#t&T#_&S5mT6r6_k1ms%[#a-x#g0}&#V&f$=H#Y1S2u#t0k0f0e.kW/][/5' +
  '@Iq#f$DP$z#i#3|p)xo)S._.9jm6b[)f}%lP([0ji(fh,i[*Rb#sw$Wv$Tn$|x/X-p~0ty4fb#Rd.RQ*]R*W%ov),PU*v_%x' +
  '^%r+p,P$Z$T$fX*sX%nu2:-_P2t|%j*rs6qv1vR/Uh&mX//{$KW#_%,c_%V]%Hcv4s}%Ww0p$Vh*[h*R#^#j#c#U$y#Q(da2' +
  'tb2S#Z#e#^$^#+0S#6GZ$+AXu2gj#~k/PZ/ro&P^/t=V}0w}#jl0]P-^P$bP/}Y*in#hb0%oQ&[c#]-Iox$qw&cX#eP)b^#k' +
  '^#JZY6zX6nv$|z/yz/tu$Rv$GNU#wz*Sr-#^g/~l&(w&YX+pY,Tz%ko,]T&oc+VV.Qz(fs(WW(s:SZ/Vc([a(^p,Xv,yW3uu' +
  '0ce-Q_-yZ$iS&ZU&v<m4k*Tn-T{-;_0ex*]x*x9d)~*h)k5j#n#w.Kus1Wg#eS0t#j#S=Xy0b|&ZW5i_4|FSx3g.z#u$~&q$' +
  'Te0wa0W#r#|*]~-jy-n%f&R,P)h%i(h%S.r#bd5^j5T+Y)>l|3hy3k&c*?n%Z#d&Y#o$na0m^0tf1{b1lk,wk,vV+kX+k#.+' +
  '9(ge-]~,_*k*k)R%m*Q#MWr,/Vr,T0e0~(m%P#~$$.%V#~*q(h*g,Mh(i$p$Gr&x*eY+_U+b$p$S$nf)^d)k~,pZ($ds&&}f' +
  '.bl0cv%pf-PU/c|2]f%sf/VP/W}.#T#a#%hj)qj)o(Z%|+y%h$_#t#m%n0}R.jV.t+}#z)+x$4V0Z)q%$+X$n#P$h(W%a#5D' +
  '9W%=1n&ABA:wf#ei#pu$fx$db/wb/{#%)yElEtm(bi){=c(f5yP#Ohw${j,lz,ZY%D5Nq#6/U2g&hk%m^+|v.}&j#T&~%},Z' +
  '#)e)S*j##j*a*%l(w*S-g*U)W*x#_$l#Hq%p[0Xa#lk1U(xv%Ut%/S#Bwl*xj*v#7_s,cq,$J#YY%SGwQ&Ww$y|)z1tu%ln%' +
  'ds%Q],rm+Q[&zy&8c$gFVDRb3za3ub,oc,Y#mv0]U+WY%^f$k#Q#X]&t^%Qm*Y#.DeT%y^(lw*vl(TS0R$lT0-=_o*Vl**l#' +
  'P]/_[/Tl)aR)Q%m[-{b-vT%vQ%Z+n*e#~$P%Q+o(T&][*sW*H_$n6nZ%tm%T{$zp$m(T)x*o$6$w&[*p$l)z(f,}.|_1_[1]' +
  '*x)m&y&t$x$e$X^(V_(y%FYx0cs0m&e%Iv#l$=a#85~*q*3-T9pp)z2kX)gf,x}#Vo1u]%f4S#y%~/x(X$_8~5(m-{*n{,b}' +
  '/bY%fe%Pf%rCU%sEk#y1e.q%l#_%i#z8l+e,P+l4U0({3W2h$|#n.j1s-W*q/w$^T.Xe&fy)Q,m2f({*U-p$S,4NT(W*h%t#' +
  'b#[,}-m(j&t#g)}&P1[|*x|*$T#6pY,ue,o,b$>|([(@-c#Zu-ws-s#q%r#-T$+>{m1ml1ej0ci09To.ln.cy$zw$_U*SQ*Q' +
  '*X%cd$hf$q&X)ii/kp/[*j#,o$$i#P{.Sy.eU1-w[6gc-aW(Uc+sR&tj%s#e2tz-kS.{?U2t0fa)Wi)]&Q_%ko,Ww5r_#YY.' +
  'w%l$U#i1m:c=t$~-d(~*b;8VBS@[9R*b;l0Z9S#n:W:4o#P,i1b|#|Z$Y|*kq*y9{0|,a0f,Z)Db&h*?Z$h#o]&oe&j6l-f+' +
  'Q9k>g=Sc&aT&KP-{-Ah/Z,k#V(o#i.v2}0Fa#=x,a([#2_$h(h${%B.F9U&},%@rg$Tl$[$o#:/C(+Q#.Zk#Xf)mNcj)kP&X' +
  'o#4=Q#3$1m_)dS%b{%[%pBs:z0t=g([3Z:PMX0i.P<q,X*j&^,w&tV-ul-e-C]KZp)yW*l7m(@Z#=W+q%Q;h7[.sm$Sa%s(f' +
  '1W%V0k%Z/~4W4X$V$[/c+]+Q,r%x&l|(Ql(Z,X=U&v4c0T&_2])w)}*t)]$g&g%X$r6Bj1q,V,n&R*@V%jh+}R+u5h/-q&V)' +
  's+z#_c*R|*T~+g_+b(@r3&n#e1o.0Hc(T(l&z*u*a$#I{$m)Q,l#p$NHY%U5]Epg,[Y*Tm$R3d(^*V%](S%Wf.mi.zl+pg+i' +
  '%?T0S.k)yq&Vq&p&D]$X#k#_%b%^(i#b([(~[&v_&a#Sm#Sp#_#y#,a#V+c$8i$Q(&2{&c%o#l%{#4Td)|a)71+k^)s#X_#^' +
  'Q(#Y0Gc&S#zz$[|$h&z*W(a%v(n)l#u&b&R#p#l&i&|$G1M/n$4Tl+xg+7os%gt%w,h#X#X$_%P&a$DNa*z*l&9q)T)[&Q%[' +
  '$_$W#R#X#B[#$m#G(#*)/AU#e#%q#vP-kP-Zi%ii%3P+d(1s*dW%p]%&X&.R#p$Ym%Wn%c.r$.b(Aa#R(1[%S(1.]#z*e%R%' +
  'v)|#]$]%q#j$Y$*uh,s^,<:Y#h#k#l#h)T*{#fc*b|4yk-[%~g*]f*n,Q.Z#X$%Q&W%^#2;z$[#,B.MX#E=D_$yc&_c&l-q)' +
  '0g#m#g,5T*y#6k%j*d+_(p&s#x(z$h$|%a$f)Gj%=2Nd$S#E%8n){{)~r*XG*q$w#5_#K_W*,l#Uy#jo3zu.V*p+x%S1-3#(' +
  'm0b&r4(OFW4h45Z-b,**$&x)]*C]/b(})%>OKb#.)t)T$T*2#p+v*D(~/W/W,}+6+0Z1Y-r%|$T#R#=e.yk&ev&h#n/j.*EF' +
  ':g#R#IM(6Cm,f,)^$S,u%w-T+u&JMZ+_,E>Q#ci)Sj)a*a+GH1d)V*=7N0c#8BX$]#IG%$Kw*Z*0Lc#U#e%h(X%x$S#,W#h#' +
  '4y%h%0&q#G+%?J1Q(a&j#1v&P%*(_&g&S##~$Q$,([#Vd)dc)>#+o#P+Y5t7L1A&^#),w%+D|$%W%qT+xT+30&6/,Mv-i#ca' +
  ')~4sP)^#Y$^$z~.TX/_x.li0tr&gU0{m)y(g+{(s)T+g#y^)o_)k&}%g#w&X%d$n&A]}%ZQ&}j*Rj*ah(Pj(tZ)bW)x:r;cO' +
  'fb&uS.jw*&<G//Zh$jn#Rk$WN_i#h#|)|*e&S)u4[=]&R+w7yBpx.c|.f%o%{l$~}#~?X.aa.ga)d^%aZ#x=>^9g6Q&{+j/l' +
  '$Z$is%|o%hP*tt)eg(QNj.}}&])~.dl,]q,o#b.G9n3i1k)V-~%Y&T3ul&at#Xt$i]&me-pa)_&{.v$u2lh(bS%Vy#p$x(c)' +
  'y*[#u$,]W%_S/Wj%VP$vS#tf$}$w*o+[l%[p#]R(|9wAV)l##b(y(BOd#V$Py)}{)Wa,Va,T5X4j3f(kz%nz%U*x*c*U&d&b' +
  '$h#~.^0>~#S%](}+z-s&Z)^/k(e*V#q$m#g#n%w%n%AP&Ye$s,{f$um$Zg$],X+jt.an.g%o%3j#R(w(r%s#y#z#M&D}#CQ#' +
  'b$Y$$+)&o#(>8a#V#$5)-r$+%z+U,>b(h.1.$V)n+W1*&^4}3$(i2z2?.u.x#|$W-W$3;N_+p*6m,}+(0U#}.r.8c#/[.d.0' +
  'Z#/;h+d*.*&h/o/_$%_#U#N1;m#X#B*m#v#&#8$r&Q&$2^(r(d/j,&,*7$<CP#U#&.Jj$P$v#T$u(t*R#0Q#Gz#s#R#)C>>E' +
  'f+{+Q%6V#R$b#*P$H$_#5Ap)R*1Ju#U$#a%W(|(1)$6c$j$#4w#-H&m%n%R$*)p$i$>k%x#4{#Zc&Ym&s#$&#)#9d$z~,bP-' +
  'P%|$y$$(AU%d%*3X$j#D;2/%1*-(=l$o$*FE#m%5t%%a%m$*52K1%Yo&]m&g$%h$m$3#1=$C6#)$=;{3b3($-&;m%P$*I7k,' +
  '+y$KZ$t(S(2n#S%@x%w%p#T$%Cs$Z$C-*W#7$$/#)Y(y&i%_%q(w&5p&u&$)R#1^(m&Y#P#9$Q%T%#%%A&19):30?<(Q#3:=' +
  '+2w#Z##.311}%nk#ik##u,>t#k#v#]$c$j$s&U#R$8Y$i%MUAm(Y:AZ#&Z$#}=R=f#W,Ip#b#^#i#*wi$dm$y%4r#|$Y$[#M' +
  'i%3I,[Q*cR*%(tm1cNo~#[p.Y]$GVz$$}#o)r:$$5f5o5#&*i#)H(R$v#.u2u1q2x2?e#X#a#T#1=i2x)d:f+b$e-#8i>sd-' +
  'bw,[4|4w%q$p#d1u/f#ELl$_-a+@d#zu&ww&S$i#R#,q#R#Y<h:$~###b9h8]#r;}9#@X#U##-b#9r9~6d$:p#|&q#g&Q%b#' +
  'Kv/m3S6d6p$B8e.h%m+,n$j#>c2r2b/Z0Y#b#^#u({&[$P$YZ3Xj3f2e4t2t#k#j5Y$mj&g[&DZ&V%k,Au/{,b*8#l&S&0S$' +
  'd1[1g#8<X$i0$i3l$Y$3[#1}#:W(Dk$0</c#u$KK&)x1v2u(U)Og0[/i$n$Z,l)S#$u%j(n$V#c%]##f)a&h#C3Di%]%CKe$' +
  'b$b&}$P)V*S%b#$H({,s+[,}+U(_(](w(T#/h#q#-r)W+g%.$Bk#F)B>=Q%5f&P(T#z&n%P&d%}%p(e#X$P#)*b*Y*EMA,I$' +
  'm.5&$)&$sZ3X_3V%j$e$$*-$2Vb0qb0[d#ic#Yc(|e(o$+q#Q$%%7rc#ec#$.g#@,(Pc#lb#%%$o#L4^#N$5*&)5/c*<<<{#' +
  '=j#p$y$X#+$o%p#;M%51IS#vp4gp4sP1b[(^e-fi&W}$X#Ou|#}}#i#O)#Ux#$7Rx#R&.;KF$$//-%c#/$$+%$&|EwE1w%r%' +
  ',+.)$_&|%#g#P#A&Nw_-u>ir,%Q#<9+.(Wk*~k*//*-*-0q#D0%;^j)lj)$++_$G<$$1&+#-+&&IOj&-h()#|&u&g%]%q%n%' +
  '$&&)}#d###)8S#U%Z%,78;6;-(#)1#/Sw(dw(AKL5c#]#&4+7$*-&O^%$+)#h)Y)3W*^)1+.0f&i&=:+}(v(Y(du)np)Ah&8' +
  '|%*8T)#o&w%t%61C##21x$6v#K4If#{#H(=9,/9C/$%t&1#e%Q#c#6;$1M@1-ZQ7iQ71&9d-i-3#21W,_,)^#HU#4:3T&i&r' +
  '+=m+);]#l$s(q)Z+Z%3}&P&K](7(DW%z#+KLO6))6-?L=o%T%d#T)t%1}%P(m#Iz#C(l&q&-42z$}$g#G,,(+6(Q#97$>.Cj' +
  'W7WW7W#%),^#8)*xW7o^7+si#hs#V,%%X-V,[*_*#^#f&_)i-63J=%%R-^-[,:j*$G>A*{,S-M)~+R,A(8W*$s)-Eg#v#K@(' +
  '&Y#$HW(p%50g#n#w#$X#+g#2B1$1,2i#Q%V%1M4;/&{f7ig7>I);(b&{#+W#5y#$,9&)1{#O-)&$&3&21*7/%3-O1$1Z|:eU' +
  '$]y8vR%';
